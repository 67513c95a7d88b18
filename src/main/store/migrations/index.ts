import type { Database } from 'better-sqlite3'
import { VouchError } from '#shared/errors.ts'
import { documents } from './0010-documents.ts'
import { readings } from './0020-readings.ts'
import { queue } from './0030-queue.ts'
import { audit } from './0040-audit.ts'
import { exportsLedger } from './0050-exports.ts'
import { settings } from './0060-settings.ts'
import { reportFacts } from './0070-report-facts.ts'
import { einvoices } from './0080-einvoices.ts'
import { attempts } from './0090-attempts.ts'
import { problems } from './0100-problems.ts'
import { alerts } from './0101-alerts.ts'
import { readingFigures } from './0102-reading-figures.ts'
import { intake } from './0110-intake.ts'
import { splits } from './0111-splits.ts'
import { effort } from './0120-effort.ts'
import { conversation } from './0121-conversation.ts'
import { drafts } from './0122-drafts.ts'
import { queueList } from './0130-queue-list.ts'
import { modelPins } from './0140-model-pins.ts'
import { understandings } from './0141-understandings.ts'
import { auditWithoutDocument } from './0150-audit-without-document.ts'
import { vendorIdentities } from './0160-vendor-identities.ts'
import type { Migration } from './migration.ts'

export const MIGRATIONS: readonly Migration[] = [
  documents,
  readings,
  queue,
  audit,
  exportsLedger,
  settings,
  reportFacts,
  einvoices,
  attempts,
  problems,
  alerts,
  readingFigures,
  intake,
  splits,
  effort,
  conversation,
  drafts,
  queueList,
  modelPins,
  understandings,
  auditWithoutDocument,
  vendorIdentities,
]

/** The `user_version` of a database. */
export function schemaVersion(database: Database): number {
  return database.pragma('user_version', { simple: true }) as number
}

/**
 * Brings a database up to the last of `migrations`, all pending steps in one transaction: it is at the old version or
 * at the new one, never between. Throws VouchError `store-newer` when it is ahead of them, and Error when the list
 * itself is out of order.
 */
export function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  for (const [index, { version }] of migrations.entries()) {
    const before = index === 0 ? 0 : migrations[index - 1]!.version
    if (version <= before) throw new Error(`migration ${version} must come after ${before}`)
  }
  const newest = migrations.at(-1)?.version ?? 0
  const current = schemaVersion(database)
  if (current > newest) throw new VouchError('store-newer', `schema ${current}, this version knows ${newest}`)
  if (current === newest) return
  database
    .transaction(() => {
      for (const migration of migrations) if (migration.version > current) migration.up(database)
      database.pragma(`user_version = ${newest}`)
    })
    .exclusive()
}
