import { pagesStage } from '#main/pages/stage.ts'
import type { Page } from '#main/pipeline/stage.ts'
import type { Sha256 } from '#shared/document.ts'

function refuse(): never {
  throw new Error('Only papers with a text layer are measured here.')
}

/** The pages of a PDF as its own text has them; throws where they would have to be read from pixels. */
export async function pagesOf(path: string): Promise<readonly Page[]> {
  const { pages } = await pagesStage.run(
    {
      original: { path, fileName: path, mediaType: 'application/pdf', sha256: '' as Sha256 },
      options: { ignoreEinvoice: true, ignoreTextLayer: false, company: { name: '', vatId: '' }, doubtBelow: 0.9 },
    },
    {
      ocr: { read: refuse, findLines: refuse, isUpsideDown: refuse, close: async () => {} },
      signal: new AbortController().signal,
      report: () => {},
      problem: () => {},
    },
  )
  return pages
}
