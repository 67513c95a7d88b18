import type { DocumentQuery, DocumentStatus } from '#shared/api.ts'
import type { Store } from '../store/types.ts'

/** One thing that was looked at. `detail` says what was found. */
export interface Check {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
}

/** Whether this installation can be relied on, from what was checked just now. */
export interface ReadinessReport {
  /** When, in UTC. */
  readonly at: string
  readonly ready: boolean
  readonly checks: readonly Check[]
  readonly byStatus: Partial<Record<DocumentStatus, number>>
}

const NOTHING_LISTED: DocumentQuery = { sort: { key: 'importedAt', descending: true }, offset: 0, limit: 1 }

/** `engines` is what the reading side found out about itself: models, languages, providers. */
export function readinessReport(store: Store, engines: readonly Check[], now: () => Date): ReadinessReport {
  const { damage, schemaVersion, databaseBytes, backups } = store.health()
  const chain = store.audit.verify()
  const [newest] = backups
  const checks: Check[] = [
    {
      name: 'Database',
      ok: damage.length === 0,
      detail: damage[0] ?? `whole; schema ${schemaVersion}, ${databaseBytes} bytes`,
    },
    {
      name: 'Audit trail',
      ok: chain.ok,
      detail: chain.broken
        ? `entry ${chain.broken.sequence}: ${chain.broken.reason}`
        : `${chain.entries} entries, head ${chain.head ?? 'none'}`,
    },
    {
      name: 'Backup',
      ok: newest !== undefined,
      detail:
        newest === undefined
          ? 'none has been made'
          : `${backups.length} kept; the newest is ${hoursSince(newest.at, now())} hours old: ${newest.file}`,
    },
    ...engines,
  ]
  return {
    at: now().toISOString(),
    ready: checks.every(({ ok }) => ok),
    checks,
    byStatus: store.documents.list(NOTHING_LISTED).counts,
  }
}

function hoursSince(instant: string, now: Date): string {
  return ((now.getTime() - Date.parse(instant)) / 3_600_000).toFixed(1)
}
