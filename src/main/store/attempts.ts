import type { Database } from 'better-sqlite3'
import type { Attempt } from '#shared/queue.ts'

interface AttemptRow {
  readonly at: string
  readonly strategy: string | null
  readonly outcome: Attempt['outcome']
  readonly ms: number
  readonly kept: number
  readonly details: string
}

/** Keeps the ways in which a document was tried to be read, after those of its earlier readings. */
export function storeAttempts(database: Database, document: number, attempts: readonly Attempt[]): void {
  const insert = database.prepare(
    `INSERT INTO attempts (document_row, number, at, strategy, outcome, ms, kept, details)
     SELECT :document, 1 + coalesce(max(number), 0), :at, :strategy, :outcome, :ms, :kept, :details
     FROM attempts WHERE document_row = :document`,
  )
  for (const { at, strategy = null, outcome, ms, kept, ...details } of attempts) {
    insert.run({ document, at, strategy, outcome, ms, kept: kept ? 1 : 0, details: JSON.stringify(details) })
  }
}

/** All of them, oldest first. */
export function readAttempts(database: Database, document: number): Attempt[] {
  return database
    .prepare<[number], AttemptRow>('SELECT * FROM attempts WHERE document_row = ? ORDER BY number')
    .all(document)
    .map(({ at, strategy, outcome, ms, kept, details }) => ({
      ...{ at, outcome, ms, kept: kept === 1 },
      ...(strategy !== null && { strategy }),
      ...(JSON.parse(details) as Pick<Attempt, 'stage' | 'error' | 'doubts' | 'quality'>),
    }))
}
