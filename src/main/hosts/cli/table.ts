import type { FieldName } from '#shared/fields.ts'
import type { Processed, ResultFormat } from './processed.ts'

interface TableColumn {
  readonly title: string
  readonly width: number
  readonly value: (processed: Processed) => string
}

const field =
  (name: FieldName) =>
  (processed: Processed): string =>
    processed.status === 'completed' ? (processed.reading.fields[name]?.value ?? '') : ''

/** Widths in characters; together with the spaces between them they fit a terminal of 160. */
const COLUMNS: readonly TableColumn[] = [
  { title: 'File', width: 30, value: ({ file }) => file.split(/[\\/]/).at(-1) ?? file },
  {
    title: 'Type',
    width: 11,
    value: processed => (processed.status === 'completed' ? processed.reading.documentType : ''),
  },
  { title: 'Vendor', width: 28, value: field('vendorName') },
  { title: 'Number', width: 18, value: field('invoiceNumber') },
  { title: 'Date', width: 10, value: field('invoiceDate') },
  { title: 'Total', width: 12, value: field('totalAmount') },
  { title: 'Cur', width: 3, value: field('currency') },
]

const row = (values: readonly string[]): string =>
  values
    .map((value, index) => {
      const width = COLUMNS[index]?.width
      if (width === undefined) return value
      return value.length > width ? `${value.slice(0, width - 1)}…` : value.padEnd(width)
    })
    .join('  ')
    .trimEnd()

/** For people: what is most looked at, one line a document. */
export const table: ResultFormat = {
  head: `${row([...COLUMNS.map(column => column.title), 'Decision'])}\n`,
  line: processed => `${row([...COLUMNS.map(column => oneLine(column.value(processed))), outcome(processed)])}\n`,
}

const outcome = (processed: Processed): string =>
  processed.status === 'completed' ? processed.reading.decision : `failed: ${processed.error.message}`

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
