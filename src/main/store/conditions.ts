import { PRIORITIES } from '#shared/api.ts'
import type { DocumentFilter } from '#shared/document-filter.ts'
import { folded } from './text.ts'

/** A condition in SQL with what is bound to it. */
export interface Condition {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

const among = (column: string, values: readonly (string | number)[]): Condition => ({
  sql: `${column} IN (${values.map(() => '?').join(', ')})`,
  values,
})

/** The first instant after a day: what is imported on that day comes before it. */
const dayAfter = (day: string): string => {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString()
}

type Wanted = Required<DocumentFilter>

/** What each part of a filter asks of a row; values are bound, never written into the SQL. */
const CONDITIONS: { readonly [Part in keyof Wanted]: (wanted: Wanted[Part]) => Condition } = {
  priorities: priorities =>
    among(
      'priority',
      priorities.map(priority => PRIORITIES.indexOf(priority)),
    ),
  assignedTo: name =>
    name === '' ? { sql: 'assigned_to IS NULL', values: [] } : { sql: 'assigned_to = ?', values: [name] },
  languages: languages => among('language', languages),
  documentTypes: types => among('document_type', types),
  source: source => ({ sql: 'source = ?', values: [source] }),
  vendor: vendor => ({ sql: 'vendor_key = ?', values: [folded(vendor)] }),
  importedFrom: day => ({ sql: 'imported_at >= ?', values: [`${day}T00:00:00.000Z`] }),
  importedUntil: day => ({ sql: 'imported_at < ?', values: [dayAfter(day)] }),
  dueUntil: day => ({ sql: 'due_date <= ?', values: [day] }),
  levels: levels => {
    const { sql, values } = among('level', levels)
    return { sql: `reading_row IN (SELECT row FROM readings WHERE ${sql})`, values }
  },
  problem: code => ({
    sql: '(error_code = ? OR reading_row IN (SELECT reading_row FROM reading_errors WHERE code = ?))',
    values: [code, code],
  }),
  corrected: field => ({
    sql: 'row IN (SELECT document_row FROM approved_fields WHERE field = ? AND corrected = 1)',
    values: [field],
  }),
}

/** The conditions of a filter; none where it asks for nothing. */
export function conditionsOf(filter: DocumentFilter): Condition[] {
  const parts = Object.keys(CONDITIONS) as (keyof DocumentFilter)[]
  return parts.flatMap(part => {
    const wanted = filter[part]
    return wanted === undefined ? [] : [(CONDITIONS[part] as (value: typeof wanted) => Condition)(wanted)]
  })
}

/** Words that must all occur in a document's vendor, number, file name or total. */
export const wordsOf = (search: string): Condition[] =>
  folded(search)
    .split(' ')
    .filter(word => word !== '')
    .map(word => ({ sql: 'instr(search_text, ?) > 0', values: [word] }))
