import { createOcrService } from '#main/ocr/service.ts'
import { openImage } from '#main/pages/image-file.ts'
import { fitToMachine } from '#main/pipeline/machine-fit.ts'
import type { OpenReader } from './reader.ts'

/** PP-OCR by itself: its detector's lines on the page as it is, read once by its recogniser. */
export const openPpocr: OpenReader = async () => {
  const ocr = createOcrService({ engine: 'ppocr', threads: fitToMachine(1).threads })
  return {
    async read({ sheets, language }, signal) {
      const pages = []
      for (const picture of sheets.pictures) {
        const { raster: page } = await (await openImage(picture)).decode(1, 1)
        const { words } = await ocr.read(page, await ocr.findLines(page, signal), language, signal)
        pages.push(words)
      }
      return pages
    },
  }
}
