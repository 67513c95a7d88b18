import type { Database } from 'better-sqlite3'
import type { BreakdownQuery, BreakdownRow } from '#shared/report-figures.ts'

/** The column that documents are told apart by, and the text that stands for it. */
const KEYS: Readonly<Record<BreakdownQuery['by'], { readonly column: string; readonly shown: string }>> = {
  // Spellings of a vendor that differ in case and accents only are one vendor; any of them may be shown.
  vendor: { column: 'vendor_key', shown: 'max(vendor_name)' },
  source: { column: 'source', shown: 'source' },
  language: { column: 'language', shown: 'language' },
  documentType: { column: 'document_type', shown: 'document_type' },
}

/** More rows than this are no overview; the queue's filter finds the others. */
const MOST_ROWS = 50

type Row = { readonly [Name in keyof Required<BreakdownRow>]: Required<BreakdownRow>[Name] | null } & {
  readonly key: string
  readonly documents: number
  readonly failed: number
}

/** How the documents imported since a day were read, told apart by one thing; those that most documents share first. */
export function breakdown(database: Database, { by, since = '' }: BreakdownQuery): BreakdownRow[] {
  const { column, shown } = KEYS[by]
  return database
    .prepare<[string], Row>(
      `SELECT ${shown} AS key, count(*) AS documents, sum(status = 'failed') AS failed,
         avg(CASE WHEN readings.row IS NOT NULL THEN decision = 'auto-approve' END) AS automation,
         avg(quality) AS averageQuality, median(total_ms) AS medianMs,
         1.0 * sum(corrected) / sum(fields) AS corrections
       FROM documents LEFT JOIN readings ON readings.row = documents.reading_row
       LEFT JOIN (
         SELECT document_row, sum(corrected) AS corrected, count(*) AS fields FROM approved_fields GROUP BY document_row
       ) AS approved ON approved.document_row = documents.row
       WHERE imported_at >= ? AND ${column} IS NOT NULL
       GROUP BY ${column} ORDER BY documents DESC, key LIMIT ${MOST_ROWS}`,
    )
    .all(since)
    .map(row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as BreakdownRow)
}
