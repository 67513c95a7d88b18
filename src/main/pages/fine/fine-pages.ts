import { existsSync } from 'node:fs'
import type { DocumentId, PageInfo } from '#shared/document.ts'
import type { FineOrder } from './order.ts'

/** A process that paints one page, however the host starts it. */
export interface PainterHandle {
  /** Called once, when it has ended. */
  onExit(listener: (detail: string) => void): void
  kill(): void
}
/** `order`: a FineOrder as JSON. */
export type LaunchPainter = (order: string) => PainterHandle

/** A page takes about a second; nobody looks at it any longer than this without having gone on. */
const DEADLINE_MS = 20_000

export interface FinePagesOptions {
  readonly launch: LaunchPainter
  /** The document's file, where it is a PDF, and what is known of its page. */
  source(id: DocumentId, number: number): { readonly pdf: string; readonly info: PageInfo } | undefined
  /** Where the ordinary image of a page lies. */
  pageImage(id: DocumentId, number: number): string
}

export interface FinePages {
  /** The file with the page in print's own sharpness; undefined where the ordinary image is all there is. */
  find(id: DocumentId, number: number): Promise<string | undefined>
}

/**
 * Paints pages of PDFs a second time when a clerk looks closer, one at a time and each in a process of its own. A page
 * that was read from its pixels has no more to show than its image has.
 */
export function createFinePages({ launch, source, pageImage }: FinePagesOptions): FinePages {
  let last: Promise<unknown> = Promise.resolve()

  function paint(order: FineOrder): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const painter = launch(JSON.stringify(order))
    const deadline = setTimeout(() => painter.kill(), DEADLINE_MS)
    painter.onExit(() => {
      clearTimeout(deadline)
      resolve()
    })
    return promise
  }

  return {
    async find(id, number) {
      const image = pageImage(id, number).replace(/\.jpg$/, '.fine.jpg')
      if (existsSync(image)) return image
      const from = source(id, number)
      if (from === undefined || from.info.source !== 'text-layer') return undefined
      const painted = last.then(async () => {
        if (!existsSync(image)) await paint({ pdf: from.pdf, number, rotation: from.info.rotation, image })
      })
      last = painted
      await painted
      return existsSync(image) ? image : undefined
    },
  }
}
