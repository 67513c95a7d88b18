import type { Crop } from './crop.ts'
import type { TesseractLanguage } from './models.ts'
import type { ReadWord } from './read-word.ts'

/** Lines for Tesseract's thread to read. */
export interface ToThread {
  readonly language: TesseractLanguage
  readonly crops: readonly Crop[]
}

/** What the thread answers: the words of each line, or that the language's data cannot be used. */
export type FromThread =
  | { readonly ok: true; readonly lines: readonly (readonly ReadWord[])[] }
  | { readonly ok: false; readonly reason: 'language-missing' | 'failed'; readonly detail: string }
