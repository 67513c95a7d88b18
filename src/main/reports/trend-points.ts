import type { Database } from 'better-sqlite3'
import type { TrendMeasure, TrendPoint, TrendStep, TrendsQuery } from '#shared/trends.ts'

/** What is counted: between two instants, and from one source where it is named. */
export interface TrendScope {
  readonly since: string
  readonly until: string
  readonly source: string | null
}

/** Later than any instant of this calendar. */
const NEVER = '9999'

export const scopeOf = ({ since = '', until = NEVER, source }: Omit<TrendsQuery, 'step'>): TrendScope => ({
  ...{ since, until, source: source ?? null },
})

/** The beginning of the step that an instant lies in, in SQL. Instants are ISO texts in UTC. */
const BEGINNING: Readonly<Record<TrendStep, (instant: string) => string>> = {
  hour: instant => `substr(${instant}, 1, 13) || ':00:00.000Z'`,
  day: instant => `substr(${instant}, 1, 10) || 'T00:00:00.000Z'`,
  week: instant => `date(${instant}, '-6 days', 'weekday 1') || 'T00:00:00.000Z'`,
  month: instant => `substr(${instant}, 1, 7) || '-01T00:00:00.000Z'`,
}

type Row = { readonly at: string } & Readonly<Record<string, number | string | null>>

/** One question whose answers become columns of the points. `instant` says when each row of `from` happened. */
interface Question {
  readonly instant: string
  readonly from: string
  readonly columns: string
}

const FROM_SOURCE = '(:source IS NULL OR documents.source = :source)'

/** Readings that count, each with its document. */
const READINGS = `documents JOIN readings ON readings.row = documents.reading_row
  LEFT JOIN reading_figures ON reading_figures.reading_row = readings.row`

/** What SQL calls each measure of a reading. */
export const MEASURED_COLUMNS = {
  overall: 'readings.quality',
  confidence: 'reading_figures.confidence',
  completeness: 'reading_figures.completeness',
  accuracy: 'reading_figures.accuracy',
  consistency: 'reading_figures.consistency',
  speed: 'reading_figures.speed',
  ocr: 'reading_figures.ocr',
  extraction: 'reading_figures.extraction',
  validation: 'reading_figures.validation',
  automation: "documents.decision = 'auto-approve'",
} as const satisfies Partial<Record<TrendMeasure, string>>

const means = Object.entries(MEASURED_COLUMNS).map(([name, column]) => `avg(${column}) AS ${name}`)

const QUESTIONS: readonly Question[] = [
  { instant: 'imported_at', from: 'documents', columns: 'count(*) AS imported' },
  {
    instant: 'read_at',
    from: READINGS,
    columns: `count(*) AS read, ${means.join(', ')}, median(total_ms) / 1000 AS seconds`,
  },
  {
    instant: 'approved_at',
    from: `documents LEFT JOIN (
      SELECT document_row, sum(corrected) AS corrected, count(*) AS fields FROM approved_fields GROUP BY document_row
    ) ON document_row = documents.row`,
    columns: 'count(*) AS approved, 1.0 * sum(corrected) / sum(fields) AS corrections',
  },
  {
    instant: 'at',
    from: 'problem_occurrences JOIN documents ON documents.row = document_row',
    columns: `count(DISTINCT iif(ended, document_row, NULL)) AS failed, count(DISTINCT document_row) AS concerned`,
  },
]

/** The steps in which something happened, oldest first, each with what could be measured in it. */
export function trendPoints(database: Database, step: TrendStep, scope: TrendScope): TrendPoint[] {
  const rows = new Map<string, Record<string, number | null>>()
  for (const { instant, from, columns } of QUESTIONS) {
    const answers = database
      .prepare<TrendScope, Row>(
        `SELECT ${BEGINNING[step](instant)} AS at, ${columns} FROM ${from}
         WHERE ${instant} >= :since AND ${instant} < :until AND ${FROM_SOURCE} GROUP BY 1`,
      )
      .all(scope)
    for (const { at, ...answer } of answers) rows.set(at, { ...rows.get(at), ...(answer as Record<string, number>) })
  }
  return [...rows]
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([at, { imported, read, approved, failed, concerned, ...measured }]) => {
      const ended = (read ?? 0) + (failed ?? 0)
      const measures = ended === 0 ? measured : { ...measured, problems: Math.min(1, (concerned ?? 0) / ended) }
      return {
        at,
        ...{ imported: imported ?? 0, read: read ?? 0, failed: failed ?? 0, approved: approved ?? 0 },
        measures: present(measures),
      }
    })
}

function present(measures: Record<string, number | null>): TrendPoint['measures'] {
  return Object.fromEntries(Object.entries(measures).filter(([, value]) => value !== null))
}
