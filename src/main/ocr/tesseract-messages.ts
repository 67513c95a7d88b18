import type { Crop } from './crop.ts'
import type { TesseractLanguage } from './models.ts'

/** A word as Tesseract saw it on a cropped line: pixels of the crop, confidence from 0 to 1. */
export interface ReadWord {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly confidence: number
}

/** Lines for a Tesseract thread to read. */
export interface ToThread {
  readonly id: number
  readonly language: TesseractLanguage
  readonly crops: readonly Crop[]
}

/** What the thread answers: the words of each line, or that the language's data cannot be used. */
export type FromThread =
  | { readonly id: number; readonly ok: true; readonly lines: readonly (readonly ReadWord[])[] }
  | { readonly id: number; readonly ok: false; readonly reason: 'language-missing' | 'failed'; readonly detail: string }
