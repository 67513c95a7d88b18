import Big from 'big.js'
import type { CastReturnObject } from 'csv-stringify'
import { ExportProblem } from './export-problem.ts'

/** How a file's lines are put together. */
export interface Dialect {
  readonly delimiter: ',' | ';'
  /** Every text in quotes, even where it needs none. */
  readonly quoteText: boolean
}

/** How values are written. */
export interface Format {
  readonly decimalMark: '.' | ','
  readonly day: (iso: string) => string
  /**
   * `spreadsheet`: a text that a spreadsheet would run as a formula is given a leading apostrophe, and its line breaks
   * are kept. `machine`: the text is written as it is, without control characters, for importers that take it literally.
   */
  readonly texts: 'spreadsheet' | 'machine'
}

/** A column's type decides what may be in it: an amount is made from a decimal and a day from an ISO day, never from text. */
export type ColumnKind<Row> =
  | { readonly type: 'text'; readonly maximum?: number; readonly value: (row: Row) => string | undefined }
  | { readonly type: 'amount'; readonly places?: number; readonly value: (row: Row) => string | undefined }
  | { readonly type: 'day'; readonly value: (row: Row) => string | undefined }
  | { readonly type: 'integer'; readonly value: (row: Row) => number | undefined }
  /** Digits of the profile's own, such as an account: not quoted. */
  | { readonly type: 'digits'; readonly value: (row: Row) => string | undefined }
  | { readonly type: 'unused' }

export type Column<Row> = { readonly name: string } & ColumnKind<Row>

/** A formatted cell, on its way to csv-stringify. */
export interface Cell {
  readonly text: string
  readonly isText: boolean
}

/** A text as it stands. */
export const textCell = (text: string): Cell => ({ text, isText: true })

/** What is never put in quotes for being text: numbers, column names; empty where nothing is given. */
export const bareCell = (content: string | number = ''): Cell => ({ text: String(content), isText: false })

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/
const DECIMAL = /^-?\d+(\.\d+)?$/
const DIGITS = /^\d*$/
// OWASP ASVS 1.2.10, with the full-width forms that spreadsheets read alike.
const FORMULA_START = /^[=+\-@\t\r\0＝＋－＠]/u

/** Formats one cell. Throws ExportProblem for a text that is too long, TypeError for a value that is not of the column's type. */
export function toCell<Row>(column: Column<Row>, row: Row, format: Format): Cell {
  switch (column.type) {
    case 'text':
      return { text: textOf(column, column.value(row) ?? '', format), isText: true }
    case 'amount': {
      const value = column.value(row)
      if (value === undefined) return { text: '', isText: false }
      if (!DECIMAL.test(value)) throw new TypeError(`${column.name} must be an amount, not ${value}`)
      const text = column.places === undefined ? value : new Big(value).toFixed(column.places)
      return { text: text.replace('.', format.decimalMark), isText: false }
    }
    case 'day': {
      const value = column.value(row)
      if (value === undefined) return { text: '', isText: false }
      if (!ISO_DAY.test(value)) throw new TypeError(`${column.name} must be a day, not ${value}`)
      return { text: format.day(value), isText: false }
    }
    case 'integer':
      return { text: column.value(row)?.toFixed(0) ?? '', isText: false }
    case 'digits': {
      const text = column.value(row) ?? ''
      if (!DIGITS.test(text)) throw new TypeError(`${column.name} must be digits, not ${text}`)
      return { text, isText: false }
    }
    case 'unused':
      return { text: '', isText: false }
  }
}

function textOf(column: { name: string; maximum?: number }, value: string, { texts }: Format): string {
  const composed = value.normalize('NFC')
  const text =
    texts === 'machine'
      ? composed.replaceAll(/\s+|\p{Cc}/gu, ' ').trim()
      : FORMULA_START.test(composed)
        ? `'${composed}`
        : composed
  if (column.maximum !== undefined && text.length > column.maximum) {
    throw new ExportProblem(`${column.name} is longer than ${column.maximum} characters: ${text}`)
  }
  return text
}

/** How csv-stringify is to write a cell; `quoteEmpty`: an empty text as "" where texts are quoted. */
export function castCell({ text, isText }: Cell, { quoteText }: Dialect, quoteEmpty: boolean): CastReturnObject {
  const quoted = isText && quoteText
  return { value: text, quoted, quoted_empty: quoted && quoteEmpty }
}
