import { VouchError } from '#shared/errors.ts'
import type { Page, ReadingOptions, StageServices } from '../pipeline/stage.ts'
import { writePageImage } from './page-image.ts'
import type { Picture } from './picture.ts'

/** Whether a page of a document is read at all: of a long one perhaps only the first pages and the last one. */
export function isLeftOut(number: number, pageCount: number, { way }: ReadingOptions): boolean {
  const most = way?.mostPages
  return most !== undefined && pageCount > most && number >= most && number < pageCount
}

/** Says that pages were left out: what stands on them is not known. */
export function tellLeftOut(pages: readonly Page[], leftOut: number, { problem }: StageServices): void {
  if (leftOut === 0) return
  const detail = `${pages.length - leftOut} of ${pages.length}`
  problem({ ...new VouchError('pages-left-out', detail).toData(), severity: 'high', component: 'pages' })
}

/** A page of pixels that is only shown. */
export async function unreadPage(
  { raster }: Picture,
  number: number,
  { pageImageFolder }: ReadingOptions,
): Promise<Page> {
  const { width, height } =
    pageImageFolder === undefined ? raster : await writePageImage(raster, pageImageFolder, number)
  return { number, width, height, rotation: 0, source: 'none', words: [] }
}
