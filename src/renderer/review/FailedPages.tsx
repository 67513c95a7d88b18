import { useEffect, useState } from 'react'
import { pageImagePath } from '#shared/api.ts'
import type { DocumentId, PageInfo } from '#shared/document.ts'
import { PageViewer } from './PageViewer.tsx'
import classes from './ProblemView.module.css'

/** The pages whose image exists, from the first on: reading may have ended at any of them. */
async function imagesOf(id: DocumentId): Promise<PageInfo[]> {
  const pages: PageInfo[] = []
  for (;;) {
    const number = pages.length + 1
    const image = new Image()
    image.src = pageImagePath(id, number)
    try {
      await image.decode()
    } catch {
      return pages
    }
    pages.push({ number, width: image.naturalWidth, height: image.naturalHeight, rotation: 0, source: 'none' })
  }
}

/** What was seen of a document before its reading failed; nothing where that is nothing. */
export function FailedPages({ id }: { readonly id: DocumentId }) {
  const [pages, setPages] = useState<readonly PageInfo[]>([])
  const [page, showPage] = useState(1)
  useEffect(() => {
    let shown = true
    void imagesOf(id).then(found => {
      if (shown) setPages(found)
    })
    return () => {
      shown = false
    }
  }, [id])
  if (pages.length === 0) return null
  return (
    <div className={classes.pages}>
      <PageViewer id={id} pages={pages} page={page} onPage={showPage} boxes={[]} firstFit="page" />
    </div>
  )
}
