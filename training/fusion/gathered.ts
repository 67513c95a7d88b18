import type { Evidence } from '../../src/main/ocr/evidence.ts'

/** What both readers made of one place of a line, and whether that is what is printed there. */
export interface Gathered {
  readonly document: string
  readonly damage: string
  readonly own: string
  readonly second: string
  readonly evidence: Evidence
  /** Tesseract's own figures. */
  readonly secondConfidences: readonly number[]
  readonly ownRight: boolean
  readonly secondRight: boolean
}
