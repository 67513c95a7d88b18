import type { Language, Word } from '#shared/document.ts'
import type { VouchError } from '#shared/errors.ts'
import type { Quad } from '../pages/geometry.ts'
import type { Raster } from '../pages/raster.ts'
import type { ReadingWay } from '../pipeline/reading-way.ts'

/** A text line the detector found. `box` in pixels [left, top, right, bottom]; `angle` in degrees, clockwise positive. */
export interface TextLine {
  readonly box: readonly [number, number, number, number]
  readonly angle: number
  /** The detector's four corners in pixels, clockwise from the text's own top left. */
  readonly corners: Quad
}

/** Reads lines that were found on a page, alone. Word boxes are fractions of the page; `line` is the index into `lines`. */
export interface OcrEngine {
  /** It reads better when it is told the language. */
  readonly needsLanguage: boolean
  /** @throws VouchError `model-missing`, `language-missing`; rejects with the signal's reason when aborted */
  read(page: Raster, lines: readonly TextLine[], language: Language, signal: AbortSignal): Promise<Word[]>
  close(): Promise<void>
}

/** What was read on a page. */
export interface PageReading {
  /** In reading order, `line` numbering the page's visual text lines. */
  readonly words: readonly Word[]
  /** The language of the page. */
  readonly language: Language
  /** Why the second reader could not help. */
  readonly unaided?: VouchError
}

/**
 * Everything the pages and OCR stages need, loaded once a worker and kept warm. Pages are grey. Every method throws
 * VouchError `model-missing`, and rejects with the signal's reason when aborted.
 */
export interface OcrService {
  /** The page's text lines, top to bottom, whichever way it lies. */
  findLines(page: Raster, signal: AbortSignal): Promise<readonly TextLine[]>
  /** Whether lines that run across the page stand on their heads. */
  isUpsideDown(page: Raster, lines: readonly TextLine[], signal: AbortSignal): Promise<boolean>
  /**
   * Reads the lines of an upright page.
   * @param language of the document where it is known; otherwise it is detected
   * @param way where it is to be read otherwise than usual
   */
  read(
    page: Raster,
    lines: readonly TextLine[],
    language: Language | undefined,
    signal: AbortSignal,
    way?: ReadingWay,
  ): Promise<PageReading>
  close(): Promise<void>
}
