import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Word } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { Page, ReadingOptions, StageServices } from '../pipeline/stage.ts'
import { isLeftOut } from './left-out.ts'
import { writePageImage } from './page-image.ts'
import { pageMarks } from './page-marks.ts'
import type { OpenPdf } from './pdf-document.ts'
import { jpegPicture, pdfPicture } from './pdf-picture.ts'
import type { Picture } from './picture.ts'
import type { PixelShelf } from './pixel-shelf.ts'
import { renderPage, SCREEN_DPI, viewportAt } from './render.ts'
import { scannedPage } from './scanned-page.ts'
import { textLayerWords, textTurn } from './text-layer.ts'
import { isTrustworthy } from './trust.ts'
import type { QuarterTurn } from './upright.ts'

const quarters = (degrees: number): QuarterTurn => (((degrees % 360) + 360) % 360) as QuarterTurn

const damagedPage = (number: number, cause: unknown): VouchError =>
  cause instanceof VouchError ? cause : new VouchError('file-damaged', `page ${number} cannot be parsed`, { cause })

/** The page's words if its text layer can be trusted, and the clockwise turn that puts them upright. */
async function trustedText(page: PDFPageProxy): Promise<{ words: Word[]; turn: QuarterTurn } | undefined> {
  const content = await page.getTextContent()
  const turn = textTurn(content, page.getViewport({ scale: 1 }))
  const words = textLayerWords(content, page.getViewport({ scale: 1, rotation: quarters(page.rotate + turn) }))
  // The drawing operations decode the page's images, so they are asked for only where there is text to judge.
  if (words.length === 0 || !isTrustworthy(words, await pageMarks(page))) return undefined
  return { words, turn }
}

async function textPage(
  page: PDFPageProxy,
  { words, turn }: { words: Word[]; turn: QuarterTurn },
  { pageImageFolder }: ReadingOptions,
): Promise<Page> {
  const viewport = viewportAt(page, SCREEN_DPI, quarters(page.rotate + turn))
  const size = { width: Math.round(viewport.width), height: Math.round(viewport.height) }
  const image =
    pageImageFolder === undefined
      ? size
      : await writePageImage(await renderPage(page, viewport, 3), pageImageFolder, page.pageNumber)
  const { width, height } = image
  return { number: page.pageNumber, width, height, rotation: turn, source: 'text-layer', words }
}

/** An open PDF, and a way to open it again when it has been closed. */
export interface PdfSource {
  readonly pdf: OpenPdf
  reopen(): Promise<OpenPdf>
}

const pageOf = (document: PDFDocumentProxy, number: number): Promise<PDFPageProxy> =>
  document.getPage(number).catch(thrown => {
    throw damagedPage(number, thrown)
  })

const pictureOf = (page: PDFPageProxy, pdf: OpenPdf, channels: 1 | 3, way: ReadingOptions['way']): Promise<Picture> =>
  pdfPicture(page, pdf, channels, way).catch(thrown => {
    throw damagedPage(page.pageNumber, thrown)
  })

/**
 * Prepares one page of a PDF.
 * @param number counts from 1
 * @throws VouchError `file-damaged`, `image-too-large`
 */
export async function readPdfPage(
  { pdf, reopen }: PdfSource,
  number: number,
  options: ReadingOptions,
  services: StageServices,
  shelf: PixelShelf,
): Promise<Page> {
  const page = await pageOf(pdf.document, number)
  try {
    if (isLeftOut(number, pdf.document.numPages, options))
      return { ...(await textPage(page, { words: [], turn: 0 }, options)), source: 'none' }
    const channels = options.pageImageFolder === undefined ? 1 : 3
    // What a scanner made needs no look at its text: that is invisible, and another program's reading.
    const scan = await jpegPicture(page, pdf, channels, options.way)
    const text = options.ignoreTextLayer || scan ? undefined : await trustedText(page)
    if (text !== undefined) return await textPage(page, text, options)
    const picture = scan ?? (await pictureOf(page, pdf, channels, options.way))
    const again = async (): Promise<Picture> => {
      await using reopened = await reopen()
      return await pictureOf(await pageOf(reopened.document, number), reopened, 1, options.way)
    }
    return await scannedPage({ picture, again }, number, options, services, shelf)
  } finally {
    page.cleanup()
  }
}
