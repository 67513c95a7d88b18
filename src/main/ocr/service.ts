import type { Language } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { lazyModel } from '../inference/lazy-model.ts'
import { DEFAULT_THREADS, type SessionOptions } from '../inference/sessions.ts'
import { numberLines } from '../pages/lines.ts'
import type { Raster } from '../pages/raster.ts'
import { findLines } from './detector.ts'
import { isUpsideDown } from './direction.ts'
import type { OcrService, TextLine } from './engine.ts'
import { mendDoubtful } from './fusion.ts'
import { MODELS } from './models.ts'
import { languageOf, sampleLines } from './page-language.ts'
import { createPpocrEngine } from './ppocr-engine.ts'
import { createTesseractEngine } from './tesseract-engine.ts'

export interface OcrServiceOptions extends SessionOptions {
  /** `auto` reads with Tesseract and reads doubtful words a second time with PP-OCR; the others read with one engine alone. */
  readonly engine?: 'auto' | 'tesseract' | 'ppocr'
}

/**
 * The OCR service of one worker. Models and threads start at the first page that needs them, so that a PDF with a
 * text layer never pays for them, and stay warm until `close`.
 */
export function createOcrService(options: OcrServiceOptions = {}): OcrService {
  const { engine = 'auto', threads = DEFAULT_THREADS } = options
  const detector = lazyModel(MODELS.detector, options)
  const direction = lazyModel(MODELS.direction, options)
  const tesseract = createTesseractEngine(threads)
  const ppocr = createPpocrEngine(options)
  const reader = engine === 'ppocr' ? ppocr : tesseract

  /** Reads lines in a language, or in English where its data is missing. */
  const readIn = async (page: Raster, lines: readonly TextLine[], language: Language, signal: AbortSignal) => {
    try {
      return { words: await reader.read(page, lines, language, signal), language }
    } catch (thrown) {
      if (!(thrown instanceof VouchError) || thrown.code !== 'language-missing' || language === 'en') throw thrown
      return { words: await reader.read(page, lines, 'en', signal), language: 'en', missingLanguage: language } as const
    }
  }

  /** Reads every line in the language that a sample of them, read as English, shows. */
  const readUnknown = async (page: Raster, lines: readonly TextLine[], signal: AbortSignal) => {
    const read = async (indices: readonly number[]) => {
      const { words } = await readIn(
        page,
        indices.map(index => lines[index]!),
        'en',
        signal,
      )
      return words.map(word => ({ ...word, line: indices[word.line]! }))
    }
    const sample = sampleLines(lines)
    const words = await read(sample)
    const language = await languageOf(words)
    if (language !== 'en') return readIn(page, lines, language, signal)
    const rest = [...lines.keys()].filter(index => !sample.includes(index))
    return { words: [...words, ...(await read(rest))], language }
  }

  return {
    async findLines(page, signal) {
      signal.throwIfAborted()
      return findLines(await detector.get(), page)
    },
    async isUpsideDown(page, lines, signal) {
      signal.throwIfAborted()
      return isUpsideDown(await direction.get(), page, lines)
    },
    async read(page, lines, wanted, signal) {
      signal.throwIfAborted()
      const reading = await (wanted === undefined
        ? readUnknown(page, lines, signal)
        : readIn(page, lines, wanted, signal))
      const words =
        engine === 'auto'
          ? await mendDoubtful(page, lines, reading.words, reading.language, ppocr, signal)
          : reading.words
      return { ...reading, words: numberLines(words) }
    },
    async close() {
      await Promise.all([detector.close(), direction.close(), tesseract.close(), ppocr.close()])
    },
  }
}
