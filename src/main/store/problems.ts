import type { Database } from 'better-sqlite3'
import type { DocumentId } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { Problem } from '#shared/problems.ts'
import type { Attempt } from '#shared/queue.ts'
import { ERROR_CLASSES } from '../quality/classification.ts'
import { causeOf, metProblems, type Outcome } from '../quality/met-problems.ts'
import type { StoreContext } from './context.ts'

export interface Problems {
  /** One a cause, the gravest first: what a person has not dismissed, or what was met again a day after that. */
  list(dismissed: boolean): Problem[]
  /** Throws VouchError `not-found`. */
  dismiss(id: number): void
}

/** A cause is shown for so long after it was last met, and longer while a document still suffers from it. */
const SHOWN_DAYS = 30

/** A dismissed cause is told again when it is still met after this. */
const DISMISSED_DAYS = 1

/** How many documents a cause names. */
const MOST_IDS = 50

/**
 * Keeps what went wrong with a document, in the transaction of what became of it. What its earlier readings met is no
 * longer so.
 */
export function storeProblems(
  { database, now }: Pick<StoreContext, 'database' | 'now'>,
  documentRow: number,
  outcome: Outcome,
  attempts: readonly Attempt[],
): void {
  database.prepare('UPDATE problem_occurrences SET current = 0 WHERE document_row = ? AND current = 1').run(documentRow)
  const met = metProblems(outcome, attempts)
  if (met.length === 0) return
  const at = now()
  const from = database
    .prepare<[number], string>('SELECT source FROM documents WHERE row = ?')
    .pluck()
    .get(documentRow)!
  const find = database
    .prepare<object, number>(
      `INSERT INTO problems (cause, code, kind, component, severity, source, message, advice, first_seen, last_seen)
       VALUES (:cause, :code, :kind, :component, :severity, :source, :message, :advice, :at, :at)
       ON CONFLICT (cause) DO UPDATE SET severity = :severity, message = :message, last_seen = :at
       RETURNING row`,
    )
    .pluck()
  const occur = database.prepare(
    'INSERT INTO problem_occurrences (problem_row, document_row, at, ended, current) VALUES (?, ?, ?, ?, ?)',
  )
  const recover = database.prepare(
    'INSERT INTO problem_recoveries (problem_row, at, method, helped) VALUES (?, ?, ?, ?)',
  )
  for (const problem of met) {
    const { ended, current, recoveries, ...facts } = problem
    const { cause, source = null } = causeOf(problem, from)
    const { kind } = ERROR_CLASSES[problem.code]
    const row = find.get({ ...facts, cause, kind, source, at })!
    occur.run(row, documentRow, at, ended ? 1 : 0, current ? 1 : 0)
    for (const { method, helped } of recoveries) recover.run(row, at, method, helped ? 1 : 0)
  }
}

interface ProblemRow
  extends Pick<
    Problem,
    'id' | 'code' | 'kind' | 'component' | 'severity' | 'message' | 'advice' | 'firstSeen' | 'lastSeen' | 'times'
  > {
  readonly ended: number
  readonly source: string | null
  readonly dismissed: number
}

const DISMISSED = `coalesce(last_seen < strftime('%Y-%m-%dT%H:%M:%fZ', dismissed_at, '+${DISMISSED_DAYS} days'), 0)`

/** What still waits for a person or for Vouch. */
const OPEN = "documents.status IN ('queued', 'processing', 'failed', 'review', 'held')"

export function createProblems({ database, change, now }: StoreContext): Problems {
  const find = database.prepare<[number], string>('SELECT code FROM problems WHERE row = ?').pluck()
  const dismiss = database.prepare('UPDATE problems SET dismissed_at = ? WHERE row = ?')

  return {
    list: dismissed =>
      database
        .prepare<object, ProblemRow>(
          `SELECT problems.row AS id, code, kind, component, severity, source, message, advice,
             first_seen AS firstSeen, last_seen AS lastSeen, count(*) AS times, sum(ended) AS ended,
             ${DISMISSED} AS dismissed
           FROM problems JOIN problem_occurrences ON problem_row = problems.row
           WHERE ${DISMISSED} = :dismissed
           GROUP BY problems.row
           HAVING max(current) = 1
             OR last_seen >= strftime('%Y-%m-%dT%H:%M:%fZ', :now, '-${SHOWN_DAYS} days')
           ORDER BY CASE severity WHEN 'critical' THEN 0 WHEN 'high' THEN 1 WHEN 'medium' THEN 2 ELSE 3 END,
             last_seen DESC, problems.row`,
        )
        .all({ dismissed: dismissed ? 1 : 0, now: now() })
        .map(({ source, dismissed: isDismissed, ...row }) => ({
          ...row,
          ...(source !== null && { source }),
          recoveries: recoveriesOf(database, row.id),
          documents: documentsOf(database, row.id),
          dismissed: isDismissed === 1,
        })),

    dismiss: id =>
      change(() => {
        const code = find.get(id)
        if (code === undefined) throw new VouchError('not-found', `problem ${id}`)
        dismiss.run(now(), id)
        return { result: undefined, entries: [{ action: 'problem-dismissed', details: { id, code } }] }
      }),
  }
}

function recoveriesOf(database: Database, problem: number): Problem['recoveries'] {
  return database
    .prepare<[number], Problem['recoveries'][number]>(
      `SELECT method, count(*) AS tried, sum(helped) AS helped FROM problem_recoveries
       WHERE problem_row = ? GROUP BY method ORDER BY tried DESC, method`,
    )
    .all(problem)
}

function documentsOf(database: Database, problem: number): Problem['documents'] {
  const affected = `FROM problem_occurrences JOIN documents ON documents.row = document_row
    WHERE problem_row = ? AND current = 1 AND ${OPEN}`
  return {
    total: database.prepare<[number], number>(`SELECT count(*) ${affected}`).pluck().get(problem)!,
    ids: database
      .prepare<[number], DocumentId>(`SELECT id ${affected} ORDER BY documents.row DESC LIMIT ${MOST_IDS}`)
      .pluck()
      .all(problem),
  }
}
