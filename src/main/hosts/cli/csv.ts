import { stringify } from 'csv-stringify/sync'
import { FIELD_NAMES, FIELDS } from '#shared/fields.ts'
import { type Column, type Format, toCell } from '../../export/cells.ts'
import type { Processed, ResultFormat } from './processed.ts'

const FORMAT: Format = { decimalMark: '.', day: iso => iso, texts: 'spreadsheet' }

const readingOf = (processed: Processed) => (processed.status === 'completed' ? processed.reading : undefined)

const fieldColumns = FIELD_NAMES.map((name): Column<Processed> => {
  const value = (processed: Processed) => readingOf(processed)?.fields[name]?.value
  const { kind } = FIELDS[name]
  if (kind === 'amount') return { name, type: 'amount', value }
  return kind === 'date' ? { name, type: 'day', value } : { name, type: 'text', value }
})

const COLUMNS: readonly Column<Processed>[] = [
  { name: 'file', type: 'text', value: ({ file }) => file },
  { name: 'sha256', type: 'text', value: ({ sha256 }) => sha256 },
  { name: 'status', type: 'text', value: ({ status }) => status },
  { name: 'documentType', type: 'text', value: processed => readingOf(processed)?.documentType },
  { name: 'source', type: 'text', value: processed => readingOf(processed)?.source },
  { name: 'pages', type: 'integer', value: processed => readingOf(processed)?.pages.length },
  { name: 'language', type: 'text', value: processed => readingOf(processed)?.language },
  { name: 'decision', type: 'text', value: processed => readingOf(processed)?.decision },
  ...fieldColumns,
  { name: 'quality', type: 'amount', places: 1, value: processed => readingOf(processed)?.quality.overall.toString() },
  {
    name: 'error',
    type: 'text',
    value: processed => (processed.status === 'failed' ? processed.error.message : undefined),
  },
]

/** One row a document with every field, safe to open in a spreadsheet. */
export const csv: ResultFormat = {
  head: stringify([COLUMNS.map(column => column.name)]),
  line(processed) {
    return stringify([COLUMNS.map(column => toCell(column, processed, FORMAT).text)])
  },
}
