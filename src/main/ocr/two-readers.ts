import type { Language } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { numberLines } from '../pages/lines.ts'
import type { Raster } from '../pages/raster.ts'
import { proveByChecksums } from './checksums.ts'
import { doubtfulLines, linesToDoubt } from './doubt.ts'
import type { PageReading, TextLine } from './engine.ts'
import { fuseLine } from './fusion.ts'
import { withoutInventions } from './inventions.ts'
import type { LineReader } from './line-reader-engine.ts'
import type { OwnReading } from './line-reading.ts'
import { type EngineWord, toPageWords } from './line-words.ts'
import { clearWords, mendSpelling } from './misspelt.ts'
import { TESSERACT_LANGUAGES } from './models.ts'
import { languageOf } from './page-language.ts'
import type { ReadWord } from './read-word.ts'
import { proveByProducts } from './row-arithmetic.ts'
import type { Tesseract } from './tesseract.ts'

/** What Tesseract makes of lines, or why it cannot read them: without it the page is read by one reader alone. */
async function secondReading(
  tesseract: Tesseract,
  lines: readonly OwnReading[],
  language: Language,
  signal: AbortSignal,
): Promise<{ readings: readonly (readonly ReadWord[])[]; unaided?: VouchError }> {
  if (lines.length === 0) return { readings: [] }
  try {
    const crops = lines.map(line => line.crop)
    return { readings: await tesseract.read(crops, TESSERACT_LANGUAGES[language], signal) }
  } catch (thrown) {
    signal.throwIfAborted()
    const detail = thrown instanceof Error ? thrown.message : String(thrown)
    const unaided =
      thrown instanceof VouchError ? thrown : new VouchError('second-reader-failed', detail, { cause: thrown })
    return { readings: [], unaided }
  }
}

interface TwoReaders {
  readonly lineReader: LineReader
  readonly tesseract: Tesseract
  /** Tesseract reads every line with a digit, and not only doubtful ones. */
  readonly figuresTwice?: boolean | undefined
}

/**
 * Reads a page with the line reader, and its doubtful lines with Tesseract too.
 * @throws VouchError `model-missing`, `model-damaged`; rejects with the signal's reason when aborted
 */
export async function readWithTwo(
  { lineReader, tesseract, figuresTwice = false }: TwoReaders,
  page: Raster,
  lines: readonly TextLine[],
  wanted: Language | undefined,
  signal: AbortSignal,
): Promise<PageReading> {
  const first = await lineReader.read(page, lines, signal)
  const language = wanted ?? (await languageOf(first.flatMap(line => line.words)))
  const inLanguage = first.map(line => line.inLanguage(language))
  const clear = clearWords(inLanguage)
  const own = inLanguage.map(line => mendSpelling(line, language, clear))
  const doubtful = figuresTwice ? linesToDoubt(own) : doubtfulLines(own)
  const { readings, unaided } = await secondReading(
    tesseract,
    doubtful.map(index => own[index]!),
    language,
    signal,
  )
  const second = new Map(readings.map((reading, index) => [doubtful[index]!, reading]))
  const fused = own.map((line, index): readonly EngineWord[] => {
    const other = second.get(index)
    const words: readonly EngineWord[] =
      other === undefined
        ? line.words.map(word => ({ ...word, engine: 'line-reader' }))
        : fuseLine(line, other, language)
    return proveByChecksums(words)
  })
  const placed = fused.flatMap((line, index) => toPageWords(line, own[index]!.crop, lines[index]!, index, page))
  const words = withoutInventions(proveByProducts(numberLines(placed)))
  return {
    words: words.map(({ text, box, confidence, engine, line }) => ({ text, box, confidence, engine, line })),
    language,
    ...(unaided === undefined ? {} : { unaided }),
  }
}
