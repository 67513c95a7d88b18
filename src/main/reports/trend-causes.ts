import type { Database } from 'better-sqlite3'
import type { TrendCause, TrendMeasure } from '#shared/trends.ts'
import { MEASURED_COLUMNS, type TrendScope } from './trend-points.ts'

/** A step in a measure, and the time around it that what caused it must lie in. */
export interface Step {
  readonly measure: TrendMeasure
  /** The first instant of the new level. */
  readonly at: string
  /** From the beginning of the old level's last point to the end of the new level's first. */
  readonly from: string
  readonly to: string
  /** Where the levels begin and end. */
  readonly since: string
  readonly until: string
}

interface AuditRow {
  readonly at: string
  readonly action: string
  readonly details: string
}

/** What the audit trail says of a change that can turn a figure, and how it is named. */
const AUDITED: Readonly<Record<string, (details: Record<string, unknown>) => Pick<TrendCause, 'kind' | 'what'>>> = {
  'settings-changed': ({ after }) => ({ kind: 'settings', what: Object.keys(after as object).join(', ') }),
  'folder-added': ({ path }) => ({ kind: 'folder-added', what: String(path) }),
  'folder-removed': ({ path }) => ({ kind: 'folder-removed', what: String(path) }),
  'folder-changed': ({ path }) => ({ kind: 'folder-changed', what: String(path) }),
  'reader-switched': ({ to }) => ({ kind: 'reader', what: String(to) }),
  'version-changed': ({ version }) => ({ kind: 'version', what: String(version) }),
}

function auditedCauses(database: Database, { from, to }: Step): TrendCause[] {
  const actions = Object.keys(AUDITED)
  return database
    .prepare<string[], AuditRow>(
      `SELECT at, action, details FROM audit
       WHERE at >= ? AND at < ? AND document_id IS NULL AND action IN (${actions.map(() => '?').join(', ')})
       ORDER BY sequence`,
    )
    .all(from, to, ...actions)
    .map(({ at, action, details }) => ({ at, ...AUDITED[action]!(JSON.parse(details) as Record<string, unknown>) }))
}

/** What documents can have in common that was never there before, and what a clerk calls it. */
const NEWCOMERS = [
  { kind: 'new-vendor', column: 'vendor_key', name: 'vendor_name' },
  { kind: 'new-source', column: 'source', name: 'source' },
] as const

/** Newcomers that explain less than this of a step did not cause it: there is a new vendor every day. */
const LEAST_EXPLAINED = 0.25

function newcomers(database: Database, step: Step, { source }: TrendScope): TrendCause[] {
  const column = (MEASURED_COLUMNS as Partial<Record<TrendMeasure, string>>)[step.measure]
  const figure = column ?? (step.measure === 'seconds' ? 'readings.total_ms / 1000' : undefined)
  if (figure === undefined) return []
  const mean = (since: string, until: string, without = '', key: string | null = null): number | null =>
    database
      .prepare<object, number | null>(
        `SELECT avg(${figure}) FROM documents JOIN readings ON readings.row = documents.reading_row
           LEFT JOIN reading_figures ON reading_figures.reading_row = readings.row
         WHERE read_at >= :since AND read_at < :until AND (:source IS NULL OR documents.source = :source)
           AND (:key IS NULL ${without})`,
      )
      .pluck()
      .get({ since, until, source, key }) ?? null
  const before = mean(step.since, step.at)
  const after = mean(step.at, step.until)
  if (before === null || after === null || before === after) return []
  return NEWCOMERS.flatMap(({ kind, column: shared, name }) =>
    database
      .prepare<object, { key: string; what: string; at: string }>(
        `SELECT ${shared} AS key, max(${name}) AS what, min(imported_at) AS at FROM documents
         WHERE ${shared} IN (SELECT ${shared} FROM documents WHERE imported_at >= :from AND imported_at < :to)
         GROUP BY ${shared} HAVING min(imported_at) >= :from`,
      )
      .all({ from: step.from, to: step.to })
      .flatMap(({ key, what, at }) => {
        const others = mean(step.at, step.until, `OR documents.${shared} IS NOT :key`, key)
        const explains = others === null ? 1 : clamp(1 - (others - before) / (after - before))
        return explains < LEAST_EXPLAINED ? [] : [{ kind, what, at, explains: Math.round(100 * explains) / 100 }]
      }),
  )
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share))

/** Without its documents half of the step is gone: likelier than anything that only happened at the time. */
const CONVINCING = 0.5

/** What happened around a step, the likeliest first: what explains most of it, then what was nearest in time. */
export function causesOf(database: Database, step: Step, scope: TrendScope): TrendCause[] {
  const rank = ({ explains }: TrendCause): number =>
    explains === undefined ? CONVINCING : explains >= CONVINCING ? explains + 1 : explains
  const away = ({ at }: TrendCause): number => Math.abs(Date.parse(at) - Date.parse(step.at))
  return [...auditedCauses(database, step), ...newcomers(database, step, scope)].sort(
    (first, second) => rank(second) - rank(first) || away(first) - away(second),
  )
}
