import type { Database } from 'better-sqlite3'
import type { AuditEntry } from '#shared/api.ts'
import type { DocumentId, Sha256 } from '#shared/document.ts'
import { type AuditHead, type AuditRow, canonical, entryHash, verifyChain } from './audit-chain.ts'
import type { Verification } from './types.ts'

/** What a change says about itself. `actor` only where it is not the person who opened the store. */
export interface NewAuditEntry {
  readonly action: string
  readonly documentId?: DocumentId
  readonly details: Record<string, unknown>
  readonly actor?: string
}

/** Who approves when no person does. */
export const MACHINE_ACTOR = 'vouch'

/** Appends entries to the chain. Only ever called inside the transaction of the change that they describe. */
export function createAppend(database: Database, actor: string, now: () => string): (entry: NewAuditEntry) => void {
  const insert = database.prepare(
    `INSERT INTO audit (sequence, at, actor, action, document_id, details, hash)
     VALUES (:sequence, :at, :actor, :action, :document_id, :details, :hash)`,
  )
  const advance = database.prepare('UPDATE audit_head SET entries = ?, hash = ?')
  return entry => {
    const head = readHead(database)
    const row = {
      sequence: head.entries + 1,
      at: now(),
      actor: (entry.actor ?? actor).normalize('NFC'),
      action: entry.action,
      document_id: entry.documentId ?? null,
      details: canonical(entry.details),
    }
    const hash = entryHash(head.hash, row)
    insert.run({ ...row, hash })
    advance.run(row.sequence, hash)
  }
}

/** The head as the database keeps it beside the chain. */
export function readHead(database: Database): AuditHead {
  return database.prepare<[], AuditHead>('SELECT entries, hash FROM audit_head').get()!
}

/** Recomputes the chain against the database's own head and those noted elsewhere. */
export function verifyAudit(database: Database, heads: readonly AuditHead[]): Verification {
  const own = readHead(database)
  const result = verifyChain(database, [own, ...heads])
  if (!result.ok || result.entries === own.entries) return result
  const sequence = own.entries + 1
  return { ...result, ok: false, broken: { sequence, reason: 'the entry was added past the end that Vouch noted' } }
}

/** What the last entry of an action that concerns no document said. */
export function lastDetails(database: Database, action: string): unknown {
  const details = database
    .prepare<[string], string>(
      'SELECT details FROM audit WHERE document_id IS NULL AND action = ? ORDER BY sequence DESC LIMIT 1',
    )
    .pluck()
    .get(action)
  return details === undefined ? undefined : (JSON.parse(details) as unknown)
}

/** Everything that happened to a document, oldest first. */
export function readHistory(database: Database, id: DocumentId): AuditEntry[] {
  return database
    .prepare<[string], AuditRow>('SELECT * FROM audit WHERE document_id = ? ORDER BY sequence')
    .all(id)
    .map(row => ({
      sequence: row.sequence,
      at: row.at,
      actor: row.actor,
      action: row.action,
      documentId: id,
      details: JSON.parse(row.details) as Record<string, unknown>,
      hash: row.hash as Sha256,
    }))
}
