import { createOcrService, type OcrServiceOptions } from '#main/ocr/service.ts'
import { ocrStage } from '#main/ocr/stage.ts'
import { pagesStage } from '#main/pages/stage.ts'
import { fitToMachine } from '#main/pipeline/machine-fit.ts'
import type { Sha256 } from '#shared/document.ts'
import type { OpenReader } from './reader.ts'

/** The product's own two stages, from the file as it came in to words; nobody tells it the language. */
const openStages =
  (engine: NonNullable<OcrServiceOptions['engine']>): OpenReader =>
  async () => {
    const ocr = createOcrService({ engine, threads: fitToMachine(1).threads })
    const options = { ignoreEinvoice: true, ignoreTextLayer: true, company: { name: '', vatId: '' }, doubtBelow: 0.8 }
    return {
      async read({ sheets: { file, mediaType } }, signal) {
        const services = { ocr, signal, report: () => undefined, problem: () => undefined }
        const original = { path: file, fileName: file, mediaType, sha256: '' as Sha256 }
        const { pages } = await pagesStage.run({ original, options }, services)
        const read = await ocrStage.run({ original, options, pages }, services)
        return read.pages.map(page => page.words)
      },
    }
  }

export const openVouch = openStages('auto')
/** Without a second reader: what fusion adds is the difference. */
export const openLineReader = openStages('line-reader')
