import type { Page, ReadingOptions, StageServices } from '../pipeline/stage.ts'
import { writeStraightImage } from './page-image.ts'
import type { Picture } from './picture.ts'
import type { PixelShelf } from './pixel-shelf.ts'
import { prepare } from './prepare.ts'

/** Where a page's pixels come from. */
export interface PictureSource {
  /** The picture, in the colours that the page's image needs. */
  readonly picture: Picture
  /** Decodes it again, in grey, when the document may have been closed long since. */
  again(): Promise<Picture>
}

/** Makes a page of pixels: writes its image for the clerk, and leaves what OCR needs. */
export async function scannedPage(
  { picture, again }: PictureSource,
  number: number,
  { pageImageFolder, way }: ReadingOptions,
  { ocr, signal }: StageServices,
  shelf: PixelShelf,
): Promise<Page> {
  const { raster, lines, rotation, view, condition, preparation, repeat } = await prepare(picture, ocr, signal, way)
  const { width, height } =
    pageImageFolder === undefined
      ? (view ?? raster)
      : await writeStraightImage(
          picture.raster,
          { rowStretch: picture.rowStretch, rotation, view },
          pageImageFolder,
          number,
        )
  // Not of the prepared page as a whole: its pixels would be held with it.
  const pixels = shelf.keep(raster, async () => repeat(await again()))
  return {
    number,
    width,
    height,
    rotation,
    source: 'ocr',
    condition,
    preparation: [...preparation],
    words: [],
    scan: { lines, pixels },
  }
}
