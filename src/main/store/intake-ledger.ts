import type { DocumentId, Sha256 } from '#shared/document.ts'
import type { NewAuditEntry } from './audit.ts'
import type { StoreContext } from './context.ts'

/** A file as a folder's listing shows it: with the same stamp it holds the same bytes. */
export interface FileStamp {
  readonly byteLength: number
  readonly changedMs: number
}

/**
 * What became of a file of a watched folder. `begun`: its taking may have been interrupted anywhere. `moving`: it is safe
 * in the store, and on its way to `target`.
 */
export interface LedgerEntry extends FileStamp {
  readonly path: string
  readonly folder: string
  readonly state: 'begun' | 'taken' | 'refused' | 'moving' | 'moved'
  readonly sha256: Sha256 | undefined
  readonly documentId: DocumentId | undefined
  readonly target: string | undefined
}

/** What a file's taking came to. */
export type LedgerResult =
  | { readonly state: 'refused' }
  | { readonly state: 'taken'; readonly documentId: DocumentId }
  | {
      readonly state: 'moving'
      readonly sha256: Sha256
      readonly documentId: DocumentId
      readonly target: string
    }

/** The files of the watched folders that were seen, by path; what it says is on the disk before a call returns. */
export interface IntakeLedger {
  find(path: string): LedgerEntry | undefined
  begin(folder: string, files: readonly (FileStamp & { readonly path: string })[]): void
  settle(path: string, result: LedgerResult): void
  /** The files lie at their targets, or are gone. */
  moved(files: readonly { readonly path: string; readonly target: string | undefined }[]): void
  /** All that the work stores becomes durable together, or nothing of it. */
  inOneStep<Result>(work: () => Result): Result
  /** What was on its way when Vouch ended. */
  moving(folder: string): LedgerEntry[]
}

interface LedgerRow {
  readonly path: string
  readonly folder: string
  readonly byte_length: number
  readonly changed_ms: number
  readonly state: LedgerEntry['state']
  readonly sha256: Sha256 | null
  readonly document_id: DocumentId | null
  readonly target: string | null
}

const toEntry = ({ path, folder, state, ...row }: LedgerRow): LedgerEntry => ({
  ...{ path, folder, state, byteLength: row.byte_length, changedMs: row.changed_ms },
  ...{ sha256: row.sha256 ?? undefined, documentId: row.document_id ?? undefined, target: row.target ?? undefined },
})

export function createIntakeLedger({ database, change }: StoreContext): IntakeLedger {
  const find = database.prepare<[string], LedgerRow>('SELECT * FROM intake_ledger WHERE path = ?')
  const moving = database.prepare<[string], LedgerRow>(
    "SELECT * FROM intake_ledger WHERE folder = ? AND state = 'moving' ORDER BY path",
  )
  const begin = database.prepare(
    `INSERT OR REPLACE INTO intake_ledger (path, folder, byte_length, changed_ms, state)
     VALUES (?, ?, ?, ?, 'begun')`,
  )
  const settle = database.prepare(
    `UPDATE intake_ledger SET state = :state, sha256 = :sha256, document_id = :documentId, target = :target
     WHERE path = :path`,
  )

  return {
    find(path) {
      const row = find.get(path)
      return row && toEntry(row)
    },
    begin: database.transaction((folder, files) => {
      for (const { path, byteLength, changedMs } of files) begin.run(path, folder, byteLength, changedMs)
    }),
    settle: (path, result) => void settle.run({ sha256: null, documentId: null, target: null, path, ...result }),
    moved(files) {
      const [first, ...others] = files
      if (first === undefined) return
      change(() => {
        const entryOf = ({ path, target }: (typeof files)[number]): NewAuditEntry => {
          const { sha256, document_id } = find.get(path)!
          settle.run({ path, state: 'moved', sha256, documentId: document_id, target: target ?? null })
          const details = { path, target: target ?? null }
          return { action: 'file-moved', ...(document_id && { documentId: document_id }), details }
        }
        return { result: undefined, entries: [entryOf(first), ...others.map(entryOf)] }
      })
    },
    inOneStep: work => database.transaction(work).immediate(),
    moving: folder => moving.all(folder).map(toEntry),
  }
}
