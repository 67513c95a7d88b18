import { stringify } from 'csv-stringify/sync'
import { DECIMAL } from '#shared/document.ts'
import type { ReplayTotals } from '#shared/models.ts'
import { type Change, changeOf, type Difference, type ReplayResult } from '#shared/replay.ts'
import { type Column, type Format, toCell } from '../export/cells.ts'

/** A value that is not as before: the first part of the replay said one thing, the second says another. */
export interface ChangedValue extends Difference {
  readonly change: Change
}

export function changedValues({ differences }: ReplayResult): ChangedValue[] {
  return differences.flatMap(difference => {
    const change = changeOf(difference, 0, 1)
    return change === undefined ? [] : [{ ...difference, change }]
  })
}

export function totalsOf(result: ReplayResult): ReplayTotals {
  const changes = changedValues(result)
  const count = (wanted: Change): number => changes.filter(({ change }) => change === wanted).length
  return { documents: result.documents, fixed: count('fixed'), broken: count('broken'), changed: count('changed') }
}

const FORMAT: Format = { decimalMark: '.', day: iso => iso, texts: 'spreadsheet' }

type Text = (row: ChangedValue) => string | null | undefined

const COLUMNS: Readonly<Record<string, Text>> = {
  document: ({ id }) => id,
  file: ({ fileName }) => fileName,
  vendor: ({ vendorName }) => vendorName,
  field: ({ subject }) => subject,
  change: ({ change }) => change,
  approved: ({ approved }) => approved,
  before: ({ values }) => values[0],
  after: ({ values }) => values[1],
}

/** A decimal is a number, also below zero; any other text that a spreadsheet would run as a formula is made harmless. */
function cell(name: string, text: string): string {
  const column: Column<string> = { name, type: DECIMAL.test(text) ? 'amount' : 'text', value: value => value }
  return toCell(column, text, FORMAT).text
}

/** The changed values, safe to open in a spreadsheet. */
export function changesCsv(result: ReplayResult): string {
  const rows = changedValues(result).map(row =>
    Object.entries(COLUMNS).map(([name, text]) => cell(name, text(row) ?? '')),
  )
  return stringify([Object.keys(COLUMNS), ...rows])
}
