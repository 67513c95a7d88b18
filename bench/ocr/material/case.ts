import type { MediaType } from '#main/pipeline/stage.ts'
import type { Language } from '#shared/document.ts'
import type { TruthPage } from '../measures/score.ts'

/** A document to read: as Vouch gets it, and each of its pages as a picture for engines that open no documents. */
export interface Sheets {
  readonly file: string
  readonly mediaType: MediaType
  readonly pictures: readonly string[]
}

/** A document, one damage, and what is printed on its pages. */
export interface Case {
  readonly id: string
  readonly damage: string
  readonly language: Language
  /** Makes the files inside `folder`, and the truth of each page. */
  prepare(folder: string): Promise<{ sheets: Sheets; truth: readonly TruthPage[] }>
}

/** An engine's task: the page language is told to engines that ask for it. */
export interface Task {
  readonly sheets: Sheets
  readonly language: Language
}
