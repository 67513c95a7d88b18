import { readFile } from 'node:fs/promises'
import { VouchError } from '#shared/errors.ts'
import { knownPage } from '../cache/known-pages.ts'
import type {
  MediaType,
  Page,
  ReadingOptions,
  Stage,
  StageServices,
  WithOriginal,
  WithPages,
} from '../pipeline/stage.ts'
import { type ImageFile, openImage } from './image-file.ts'
import { isLeftOut, tellLeftOut, unreadPage } from './left-out.ts'
import { openPdf } from './pdf-document.ts'
import { readPdfPage } from './pdf-page.ts'
import { createPixelShelf } from './pixel-shelf.ts'
import { isNothingLeft } from './salvage/nothing-left.ts'
import { picturesIn } from './salvage/pictures.ts'
import { scannedPage } from './scanned-page.ts'

type PagesReader = (file: string, options: ReadingOptions, services: StageServices) => Promise<Page[]>

/** Says that what was read is not the whole file. */
function tellMended(what: string, method: string, { problem }: StageServices): void {
  const recovery = { method, successful: true }
  problem({ ...new VouchError('file-mended', what).toData(), severity: 'high', component: 'pages', recovery })
}

/** Reads the pages one after the other; `make` is asked for those that are not known from before. */
async function eachPage(
  count: number,
  options: ReadingOptions,
  services: StageServices,
  make: (number: number, services: StageServices) => Promise<Page>,
): Promise<Page[]> {
  const pages: Page[] = []
  for (let number = 1; number <= count; number++) {
    services.signal.throwIfAborted()
    pages.push(await knownPage(number, options, services, watched => make(number, watched)))
    services.report(number / count)
  }
  tellLeftOut(pages, pages.filter((_, index) => isLeftOut(index + 1, count, options)).length, services)
  return pages
}

async function pdfPages(file: string, options: ReadingOptions, services: StageServices): Promise<Page[]> {
  const salvage = options.way?.salvage
  if (salvage === 'pictures') return salvagedPictures(file, options, services)
  const open = () => openPdf(file, options.password, salvage)
  await using pdf = await open()
  const { numPages } = pdf.document
  const shelf = createPixelShelf()
  const pages = await eachPage(numPages, options, services, (number, watched) =>
    readPdfPage({ pdf, reopen: open }, number, options, watched, shelf),
  )
  if (salvage === 'structure') tellMended(`${numPages} pages were found`, 'rebuilt structure', services)
  return pages
}

/** The pages of what may be a pile of pictures, each an image file or all in one. */
function picturePages(
  images: readonly { readonly image: ImageFile; readonly number: number }[],
  options: ReadingOptions,
  services: StageServices,
): Promise<Page[]> {
  const shelf = createPixelShelf()
  const channels = options.pageImageFolder === undefined ? 1 : 3
  let shown = false
  return eachPage(images.length, options, services, async (number, watched) => {
    const { image, number: inside } = images[number - 1]!
    const picture = await image.decode(inside, channels)
    shown ||= options.way?.salvage === undefined || !isNothingLeft(picture.raster)
    if (number === images.length && !shown) throw new VouchError('file-damaged', 'nothing of the picture is left')
    if (isLeftOut(number, images.length, options)) return unreadPage(picture, number, options)
    return scannedPage({ picture, again: () => image.decode(inside, 1) }, number, options, watched, shelf)
  })
}

async function salvagedPictures(file: string, options: ReadingOptions, services: StageServices): Promise<Page[]> {
  const pictures = await picturesIn(await readFile(file))
  if (pictures.length === 0) throw new VouchError('file-damaged', 'neither its structure nor a picture is left')
  const images = await Promise.all(
    pictures.map(async picture => ({ image: await openImage(picture, options.way), number: 1 })),
  )
  const pages = await picturePages(images, options, services)
  tellMended(`${pictures.length} pictures were found in it`, 'pictures in the file', services)
  return pages
}

async function imagePages(file: string, options: ReadingOptions, services: StageServices): Promise<Page[]> {
  const image = await openImage(file, options.way)
  const images = Array.from({ length: image.pageCount }, (_, index) => ({ image, number: index + 1 }))
  const pages = await picturePages(images, options, services)
  if (options.way?.salvage !== undefined) tellMended('the picture is cut off', 'as much as is there', services)
  return pages
}

/** Data alone has no page. */
const noPages: PagesReader = async () => []

const READERS: Readonly<Record<MediaType, PagesReader>> = {
  'application/pdf': pdfPages,
  'image/png': imagePages,
  'image/jpeg': imagePages,
  'image/webp': imagePages,
  'image/tiff': imagePages,
  'application/xml': noPages,
  'application/pkcs7-mime': noPages,
}

/**
 * The document's pages: words of the text layer where it can be trusted, otherwise an upright raster for OCR; and the
 * upright page images for the clerk, where a folder for them is given.
 * @throws VouchError `file-damaged`, `file-encrypted`, `password-wrong`, `too-many-pages`, `image-too-large`
 */
export const pagesStage: Stage<WithOriginal, Pick<WithPages, 'pages'>> = {
  name: 'pages',
  async run({ original, options }, services) {
    return { pages: await READERS[original.mediaType](original.path, options, services) }
  },
}
