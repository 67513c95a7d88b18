import { UnstyledButton } from '@mantine/core'
import { pageImagePath } from '#shared/api.ts'
import type { DocumentId, PageInfo } from '#shared/document.ts'
import { messages } from '../messages/index.ts'
import classes from './PageThumbnails.module.css'

interface PageThumbnailsProps {
  readonly id: DocumentId
  readonly pages: readonly PageInfo[]
  readonly page: number
  readonly onPage: (page: number) => void
}

/** The pages of a longer document, small, to choose from. */
export function PageThumbnails({ id, pages, page, onPage }: PageThumbnailsProps) {
  return (
    <nav className={classes.thumbnails} aria-label={messages.page.pages}>
      {pages.map(({ number, width, height }) => (
        <UnstyledButton
          key={number}
          className={classes.thumbnail}
          aria-label={messages.page.goTo(number)}
          aria-current={number === page ? 'page' : undefined}
          onClick={() => onPage(number)}
        >
          <img
            src={pageImagePath(id, number)}
            alt=""
            loading="lazy"
            draggable={false}
            style={{ aspectRatio: `${width} / ${height}` }}
          />
          <span>{number}</span>
        </UnstyledButton>
      ))}
    </nav>
  )
}
