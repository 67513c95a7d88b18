import { cropLine } from './crop.ts'
import type { OcrEngine } from './engine.ts'
import { toPageWords } from './line-words.ts'
import { TESSERACT_LANGUAGES } from './models.ts'
import { createTesseractPool } from './tesseract-pool.ts'

/** Pixels of a row as Tesseract gets it; its network scales to 36 itself. */
const ROW_HEIGHT = 36

/** Tesseract's LSTM, one line at a time, with one language. */
export function createTesseractEngine(threads: number): OcrEngine {
  const pool = createTesseractPool(threads)
  return {
    name: 'tesseract',
    async read(page, lines, language, signal) {
      const crops = lines.map(line => cropLine(page, line.corners, ROW_HEIGHT))
      const read = await pool.read(crops, TESSERACT_LANGUAGES[language], signal)
      return lines.flatMap((line, index) => toPageWords(read[index]!, crops[index]!, line, index, page, 'tesseract'))
    },
    close: () => pool.close(),
  }
}
