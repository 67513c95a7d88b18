import type { ExportProfile } from '#shared/api.ts'
import type { FieldName } from '#shared/fields.ts'
import type { DocumentRecord } from '../store/types.ts'
import type { Cell, Column, Dialect, Format } from './cells.ts'
import type { ExportDocument } from './export-document.ts'

/** How an ERP wants its file: data, one file a profile in profiles/. */
export interface Profile<Row = unknown> extends ExportProfile {
  readonly dialect: Dialect
  readonly format: Format
  readonly columns: readonly Column<Row>[]
  /** Fields without which an invoice cannot be imported. */
  readonly required: readonly FieldName[]
  /** An invoice's rows, in order. Throws ExportProblem when it cannot be written. */
  rows(document: ExportDocument): readonly Row[]
  /** Which of the waiting documents one file can hold; absent: all. The others stay for the next file. */
  batch?(documents: readonly DocumentRecord[]): readonly DocumentRecord[]
  /** Lines before the column names, as cells. `stamp` is the instant that stands for the batch. */
  preamble?(documents: readonly ExportDocument[], stamp: string): readonly (readonly Cell[])[]
  /** The file's name without its ending, given a stamp like '20261123T133500' and eight digits of the content's hash. */
  fileName(stamp: string, digest: string): string
}

/** Checks a profile against its row type and then forgets it, so that profiles of different rows make one list. */
export function defineProfile<Row>(profile: Profile<Row>): Profile {
  return profile as Profile
}
