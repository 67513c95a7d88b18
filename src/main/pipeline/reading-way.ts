/** Where a document is read otherwise than it usually is. What is absent is as usual. */
export interface ReadingWay {
  /** Fewer take less time and memory; more show small print, of which the picture may hold what is usually left out. */
  readonly pixels?: 'fewer' | 'more'
  /** One engine alone in place of the line reader with Tesseract for doubtful lines. */
  readonly engine?: 'line-reader' | 'tesseract' | 'ppocr'
  /** Tesseract reads every line that holds a digit, and not only doubtful ones. */
  readonly figuresTwice?: boolean
  /** Light and grain are evened out, whatever was measured. */
  readonly evenOut?: boolean
  /** What is left of a damaged file: its structure built anew, the pictures in it, or as much of a picture as is there. */
  readonly salvage?: 'structure' | 'pictures' | 'what-is-there'
  /** Of a long document only the first pages and the last one. */
  readonly mostPages?: number
}
