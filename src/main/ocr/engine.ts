import type { Language, Word, WordEngine } from '#shared/document.ts'
import type { Raster } from '../pages/raster.ts'

/** A text line the detector found. `box` in pixels [left, top, right, bottom]; `angle` in degrees, clockwise positive. */
export interface TextLine {
  readonly box: readonly [number, number, number, number]
  readonly angle: number
  /** The detector's four corners in pixels, clockwise from the text's own top left. */
  readonly corners: readonly (readonly [number, number])[]
}

/** Reads lines that were found on a page. Word boxes are fractions of the page. */
export interface OcrEngine {
  readonly name: WordEngine
  read(page: Raster, lines: readonly TextLine[], languages: readonly Language[], signal: AbortSignal): Promise<Word[]>
  close(): Promise<void>
}

/** Everything the OCR stage needs, loaded once a worker and kept warm. */
export interface OcrService {
  /** All words of a page in reading order. Throws VouchError `model-missing`; rejects with the signal's reason when aborted. */
  read(page: Raster, languages: readonly Language[], signal: AbortSignal): Promise<Word[]>
  /** Clockwise degrees to turn the raster so that its text stands upright. */
  orientation(page: Raster, signal: AbortSignal): Promise<0 | 90 | 180 | 270>
  close(): Promise<void>
}
