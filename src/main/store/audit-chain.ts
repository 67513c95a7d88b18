import { hash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Sha256 } from '#shared/document.ts'
import type { Verification } from './types.ts'

/** What the first entry is chained to. */
export const GENESIS = '0'.repeat(64)

/** Keeps these hashes apart from every other SHA-256 in the product: no file can be crafted to look like an entry. */
const ENTRY_DOMAIN = 'vouch-audit-entry-1\n'

/** A head that was noted somewhere: so many entries, the last with this hash. */
export interface AuditHead {
  readonly entries: number
  readonly hash: string
}

export interface AuditRow {
  readonly sequence: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly document_id: string | null
  /** Canonical JSON. */
  readonly details: string
  readonly hash: string
}

/** JSON with one possible text for a value: keys sorted, Unicode in NFC, absent values left out. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (Array.isArray(value)) return `[${value.map(item => canonical(item ?? null)).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key.normalize('NFC'), inner] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1))
    return `{${members.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
  }
  const text = JSON.stringify(value)
  if (text === undefined || (typeof value === 'number' && !Number.isFinite(value))) {
    throw new TypeError(`an audit entry cannot hold ${String(value)}`)
  }
  return text
}

/**
 * An entry's hash: SHA-256 over the domain, the previous hash, and the canonical JSON of everything the entry says.
 * `details` is canonical already, so it is set in as it is stored: a changed byte there is a changed hash.
 */
export function entryHash(previous: string, entry: Omit<AuditRow, 'hash'>): string {
  const { action, actor, at, details, document_id: documentId, sequence } = entry
  const payload =
    `{"action":${canonical(action)},"actor":${canonical(actor)},"at":${canonical(at)},"details":${details},` +
    `"documentId":${canonical(documentId)},"sequence":${sequence}}`
  return hash('sha256', ENTRY_DOMAIN + previous + payload)
}

/**
 * Recomputes the chain of a database in order and names the first entry that does not fit. `heads` are heads noted
 * outside the chain: a chain that is shorter than one of them, or different there, was cut off or rewritten.
 */
export function verifyChain(database: Database, heads: readonly AuditHead[]): Verification {
  const rows = database.prepare<[], AuditRow>('SELECT * FROM audit ORDER BY sequence').iterate()
  const noted = new Map(heads.map(head => [head.entries, head.hash]))
  let previous = GENESIS
  let entries = 0
  let broken: Verification['broken']
  for (const row of rows) {
    const expected = entries + 1
    if (row.sequence !== expected) {
      broken = { sequence: expected, reason: `entry ${expected} is missing: ${row.sequence} follows ${entries}` }
    } else if (entryHash(previous, row) !== row.hash) {
      broken = { sequence: expected, reason: 'the entry, or the one before it, was changed' }
    } else if ((noted.get(expected) ?? row.hash) !== row.hash) {
      broken = { sequence: expected, reason: 'the trail was rewritten: another hash was noted for this entry' }
    }
    if (broken) break
    entries = expected
    previous = row.hash
  }
  const longest = Math.max(0, ...noted.keys())
  if (!broken && entries < longest) {
    broken = {
      sequence: entries + 1,
      reason: `the end was cut off: ${longest} entries were noted, ${entries} are left`,
    }
  }
  return {
    ok: broken === undefined,
    entries,
    ...(entries > 0 && { head: previous as Sha256 }),
    ...(broken && { broken }),
  }
}
