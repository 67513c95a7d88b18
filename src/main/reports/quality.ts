import type { Database } from 'better-sqlite3'
import type { QualityReport } from '#shared/api.ts'
import { VOUCH_ERROR_CODES, VouchError, type VouchErrorCode } from '#shared/errors.ts'
import { FIELD_NAMES, type FieldName } from '#shared/fields.ts'

/**
 * What became of the documents imported since a day ('2026-11-23', in UTC as all instants are stored; absent: of all).
 * Every figure is counted from rows; one that has nothing to be counted from is absent.
 */
export function qualityReport(database: Database, since = ''): QualityReport {
  const all = <Row>(sql: string): Row[] => database.prepare<[string], Row>(sql).all(since)
  const counted = <Key extends string>(column: string): Partial<Record<Key, number>> =>
    Object.fromEntries(
      all<{ key: Key; documents: number }>(
        `SELECT ${column} AS key, count(*) AS documents
         FROM documents LEFT JOIN readings ON readings.row = documents.reading_row
         WHERE imported_at >= ? AND ${column} IS NOT NULL GROUP BY ${column}`,
      ).map(({ key, documents }) => [key, documents]),
    ) as Partial<Record<Key, number>>

  const [figures] = all<{
    documents: number
    automationRate: number | null
    averageQuality: number | null
    medianMs: number | null
    p95Ms: number | null
  }>(
    `SELECT count(*) AS documents, avg(decision = 'auto-approve') AS automationRate, avg(quality) AS averageQuality,
       median(total_ms) AS medianMs, percentile(total_ms, 95) AS p95Ms
     FROM documents LEFT JOIN readings ON readings.row = documents.reading_row WHERE imported_at >= ?`,
  )
  const { documents, ...measured } = figures!
  return {
    documents,
    byStatus: counted('status'),
    byLanguage: counted('language'),
    byLevel: counted<string>('level') as Record<string, number>,
    ...present(measured),
    fields: fieldFigures(all),
    errors: errorFigures(all),
    days: dayFigures(database, since),
  }
}

type Query = <Row>(sql: string) => Row[]
type FieldFigures = QualityReport['fields'][number]

function fieldFigures(all: Query): FieldFigures[] {
  const rows = all<FieldFigures>(
    `SELECT field, count(*) AS approved, sum(read) AS read, sum(corrected) AS corrected
     FROM approved_fields JOIN documents ON documents.row = document_row WHERE imported_at >= ? GROUP BY field`,
  )
  const byName = new Map<FieldName, FieldFigures>(rows.map(row => [row.field, row]))
  return FIELD_NAMES.flatMap(name => byName.get(name) ?? [])
}

/** Failures, and problems met while reading; a document with the same problem on several pages counts once. */
function errorFigures(all: Query): QualityReport['errors'] {
  return all<{ code: VouchErrorCode; documents: number }>(
    `WITH affected AS (
       SELECT row, imported_at, error_code AS code FROM documents WHERE status = 'failed'
       UNION
       SELECT documents.row, imported_at, code FROM documents JOIN reading_errors USING (reading_row)
     )
     SELECT code, count(*) AS documents FROM affected
     WHERE imported_at >= ? AND code IS NOT NULL GROUP BY code ORDER BY documents DESC, code`,
  )
    .filter(({ code }) => VOUCH_ERROR_CODES.includes(code))
    .map(({ code, documents }) => ({ code, message: new VouchError(code).message, documents }))
}

function dayFigures(database: Database, since: string): QualityReport['days'] {
  return database
    .prepare<{ since: string }, { day: string; imported: number; approved: number; averageQuality: number | null }>(
      `SELECT day, sum(imported) AS imported, sum(approved) AS approved, avg(quality) AS averageQuality FROM (
         SELECT substr(imported_at, 1, 10) AS day, 1 AS imported, 0 AS approved, quality
         FROM documents LEFT JOIN readings ON readings.row = documents.reading_row WHERE imported_at >= :since
         UNION ALL
         SELECT substr(approved_at, 1, 10), 0, 1, NULL
         FROM documents WHERE approved_at IS NOT NULL AND approved_at >= :since
       ) GROUP BY day ORDER BY day`,
    )
    .all({ since })
    .map(({ averageQuality, ...day }) => ({ ...day, ...present({ averageQuality }) }))
}

/** The entries that are not null. */
function present<Name extends string>(figures: Record<Name, number | null>): Partial<Record<Name, number>> {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== null)) as Partial<
    Record<Name, number>
  >
}
