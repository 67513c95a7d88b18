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
import { openImage } from './image-file.ts'
import { openPdf } from './pdf-document.ts'
import { readPdfPage } from './pdf-page.ts'
import { createPixelShelf } from './pixel-shelf.ts'
import { scannedPage } from './scanned-page.ts'

type PagesReader = (file: string, options: ReadingOptions, services: StageServices) => Promise<Page[]>

async function pdfPages(file: string, options: ReadingOptions, services: StageServices): Promise<Page[]> {
  const open = () => openPdf(file, options.password)
  await using pdf = await open()
  const shelf = createPixelShelf()
  const pages: Page[] = []
  for (let number = 1; number <= pdf.document.numPages; number++) {
    services.signal.throwIfAborted()
    pages.push(
      await knownPage(number, options, services, watched =>
        readPdfPage({ pdf, reopen: open }, number, options, watched, shelf),
      ),
    )
    services.report(number / pdf.document.numPages)
  }
  return pages
}

async function imagePages(file: string, options: ReadingOptions, services: StageServices): Promise<Page[]> {
  const image = await openImage(file)
  const shelf = createPixelShelf()
  const pages: Page[] = []
  for (let number = 1; number <= image.pageCount; number++) {
    services.signal.throwIfAborted()
    const read = async (watched: StageServices): Promise<Page> => {
      const picture = await image.decode(number, options.pageImageFolder === undefined ? 1 : 3)
      return scannedPage({ picture, again: () => image.decode(number, 1) }, number, options, watched, shelf)
    }
    pages.push(await knownPage(number, options, services, read))
    services.report(number / image.pageCount)
  }
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
