import { fitToMachine } from '#main/hosts/machine.ts'
import { openModel, type SessionOptions } from '#main/inference/sessions.ts'
import { findLines } from '#main/ocr/detector.ts'
import type { OcrEngine } from '#main/ocr/engine.ts'
import { MODELS } from '#main/ocr/models.ts'
import { createPpocrEngine } from '#main/ocr/ppocr-engine.ts'
import { openImage } from '#main/pages/image-file.ts'
import type { OpenReader } from './reader.ts'

/** One of the product's line readers by itself: the detector's lines, read once, nothing mended. */
const openLines =
  (create: (options: SessionOptions) => OcrEngine): OpenReader =>
  async () => {
    const options = { threads: fitToMachine(1).threads }
    const detector = await openModel(MODELS.detector, options)
    const engine = create(options)
    const readPage = async (picture: string, language: Parameters<OcrEngine['read']>[2], signal: AbortSignal) => {
      const page = await (await openImage(picture)).decode(1, 1)
      return engine.read(page, await findLines(detector, page), language, signal)
    }
    return {
      async read({ sheets, language }, signal) {
        const pages = []
        for (const picture of sheets.pictures) pages.push(await readPage(picture, language, signal))
        return pages
      },
    }
  }

export const openPpocr = openLines(createPpocrEngine)
