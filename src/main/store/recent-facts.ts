import type { Database } from 'better-sqlite3'
import type { ProblemKind } from '#shared/problems.ts'
import type { WatchedDimension } from '#shared/quality-settings.ts'

/** Means over the last documents of a source, and the median of their seconds. */
export type RecentQuality = Readonly<Record<WatchedDimension, number>> & { readonly documents: number }

/** How many documents were read or failed in a time, and how many of them met each kind of problem. */
export interface ProblemCounts {
  readonly documents: number
  readonly byKind: Readonly<Partial<Record<ProblemKind, number>>>
}

/** What alerts look at. */
export interface RecentFacts {
  /** Sources that documents were read from since an instant. */
  sourcesSince(since: string): string[]
  qualityOf(source: string, last: number): RecentQuality | undefined
  /** Median over the last documents of all sources. */
  seconds(last: number): { documents: number; median: number } | undefined
  problems(since: string, until: string): ProblemCounts
  /** The first approval that no backup holds. */
  unsavedSince(): string | undefined
}

/** Of the readings looked through for the last ones of a source: one that is rarer has no last ones. */
const LOOKED_THROUGH = 5_000

export function createRecentFacts(database: Database, newestBackup: () => string | undefined): RecentFacts {
  // CROSS JOIN: from the newest reading backwards, and not through every document of the source.
  const quality = database.prepare<object, RecentQuality>(
    `SELECT count(*) AS documents, avg(overall) AS overall, avg(confidence) AS confidence,
       avg(completeness) AS completeness, avg(ocr) AS ocr, avg(extraction) AS extraction
     FROM (
       SELECT readings.quality AS overall, reading_figures.* FROM readings
       CROSS JOIN reading_figures ON reading_figures.reading_row = readings.row
       CROSS JOIN documents ON documents.row = readings.document_row
       WHERE documents.source = :source AND readings.row > (SELECT max(row) FROM readings) - ${LOOKED_THROUGH}
       ORDER BY readings.row DESC LIMIT :last
     )`,
  )
  const seconds = database.prepare<[number], { documents: number; median: number }>(
    `SELECT count(*) AS documents, median(total_ms) / 1000 AS median
     FROM (SELECT total_ms FROM readings ORDER BY row DESC LIMIT ?)`,
  )
  const sources = database
    .prepare<[string], string>(
      `SELECT DISTINCT source FROM readings CROSS JOIN documents ON documents.row = readings.document_row
       WHERE read_at >= ?`,
    )
    .pluck()
  const kinds = database.prepare<object, { kind: ProblemKind; documents: number }>(
    `SELECT kind, count(DISTINCT document_row) AS documents
     FROM problem_occurrences JOIN problems ON problems.row = problem_row
     WHERE at >= :since AND at < :until GROUP BY kind`,
  )
  const documents = database
    .prepare<object, number>(
      `SELECT (SELECT count(*) FROM readings WHERE read_at >= :since AND read_at < :until)
         + (SELECT count(DISTINCT document_row) FROM problem_occurrences WHERE ended = 1 AND at >= :since AND at < :until)`,
    )
    .pluck()
  const firstApproval = database
    .prepare<[string], string | null>('SELECT min(approved_at) FROM documents WHERE approved_at > ?')
    .pluck()
  return {
    unsavedSince: () => firstApproval.get(newestBackup() ?? '') ?? undefined,
    sourcesSince: since => sources.all(since),
    qualityOf(source, last) {
      const figures = quality.get({ source, last })!
      return figures.documents === 0 ? undefined : figures
    },
    seconds(last) {
      const figures = seconds.get(last)!
      return figures.documents === 0 ? undefined : figures
    },
    problems: (since, until) => ({
      documents: documents.get({ since, until })!,
      byKind: Object.fromEntries(kinds.all({ since, until }).map(({ kind, documents: met }) => [kind, met])),
    }),
  }
}
