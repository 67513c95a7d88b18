import { calibrated } from './calibration.ts'
import { cropLine } from './crop.ts'
import type { OcrEngine } from './engine.ts'
import { TESSERACT_CURVE } from './fitted.ts'
import { LINE_HEIGHT } from './line-reader.ts'
import { toPageWords } from './line-words.ts'
import { TESSERACT_LANGUAGES } from './models.ts'
import type { Tesseract } from './tesseract.ts'

/** Tesseract's LSTM, one line at a time, with one language. It reads the line reader's crops as well as its own height of 36. */
export function createTesseractEngine(tesseract: Tesseract): OcrEngine {
  return {
    needsLanguage: true,
    async read(page, lines, language, signal) {
      const crops = lines.map(line => cropLine(page, line.corners, LINE_HEIGHT))
      const read = await tesseract.read(crops, TESSERACT_LANGUAGES[language], signal)
      return lines.flatMap((line, index) =>
        toPageWords(
          read[index]!.map(word => ({
            ...word,
            confidence: calibrated(TESSERACT_CURVE, word.confidence),
            engine: 'tesseract',
          })),
          crops[index]!,
          line,
          index,
          page,
        ),
      )
    },
    close: () => tesseract.close(),
  }
}
