import { lazyModel } from '../inference/lazy-model.ts'
import type { SessionOptions } from '../inference/sessions.ts'
import { numberLines } from '../pages/lines.ts'
import { findLines } from './detector.ts'
import { isUpsideDown } from './direction.ts'
import type { OcrEngine, OcrService } from './engine.ts'
import { createLineReader, lineReaderAlone } from './line-reader-engine.ts'
import { MODELS } from './models.ts'
import { languageOf } from './page-language.ts'
import { createPpocrEngine } from './ppocr-engine.ts'
import { createTesseract } from './tesseract.ts'
import { createTesseractEngine } from './tesseract-engine.ts'
import { readWithTwo } from './two-readers.ts'

export interface OcrServiceOptions extends SessionOptions {
  /** `auto` reads with the line reader, and doubtful lines with Tesseract too; the others read with one engine alone. */
  readonly engine?: 'auto' | 'line-reader' | 'tesseract' | 'ppocr'
}

/** Reads with one engine alone; in English first where it has to be told a language that is not known. */
async function readAlone(engine: OcrEngine, ...[page, lines, wanted, signal]: Parameters<OcrService['read']>) {
  const words = await engine.read(page, lines, wanted ?? 'en', signal)
  const language = wanted ?? (await languageOf(words))
  const again = engine.needsLanguage && language !== (wanted ?? 'en')
  return { words: numberLines(again ? await engine.read(page, lines, language, signal) : words), language }
}

/**
 * The OCR service of one worker. Models and threads start at the first page that needs them, so that a PDF with a
 * text layer never pays for them, and stay warm until `close`.
 */
export function createOcrService(options: OcrServiceOptions = {}): OcrService {
  const { engine: usual = 'auto' } = options
  const detector = lazyModel(MODELS.detector, options)
  const direction = lazyModel(MODELS.direction, options)
  const lineReader = createLineReader(options)
  const tesseract = createTesseract()
  const alone = {
    'line-reader': lineReaderAlone(lineReader),
    tesseract: createTesseractEngine(tesseract),
    ppocr: createPpocrEngine(options),
  } as const satisfies Record<string, OcrEngine>
  return {
    async findLines(page, signal) {
      signal.throwIfAborted()
      return findLines(await detector.get(), page)
    },
    async isUpsideDown(page, lines, signal) {
      signal.throwIfAborted()
      return isUpsideDown(await direction.get(), page, lines)
    },
    async read(page, lines, language, signal, way = {}) {
      signal.throwIfAborted()
      const engine = way.engine ?? usual
      return engine === 'auto'
        ? readWithTwo({ lineReader, tesseract, figuresTwice: way.figuresTwice }, page, lines, language, signal)
        : readAlone(alone[engine], page, lines, language, signal)
    },
    async close() {
      await Promise.all([detector, direction, lineReader, tesseract, alone.ppocr].map(part => part.close()))
    },
  }
}
