import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { ImportResult } from '#shared/api.ts'
import type { DocumentId, Sha256 } from '#shared/document.ts'
import { openStore } from '../../src/main/store/open.ts'
import type { Store } from '../../src/main/store/types.ts'

export interface Promised {
  readonly fileName: string
  /** What the giver was told; absent: the file was left in a watched folder. */
  readonly result?: ImportResult
}

/** How documents ended, by the way that read them and by the reason that a person is told. */
export interface Ends {
  readonly documents: number
  /** Without a person, by the strategy that helped; 'usual': the usual way did. */
  readonly read: Readonly<Record<string, number>>
  /** To a person, by what is known: the code of the error. */
  readonly handed: Readonly<Record<string, number>>
  /** Not there, without its bytes, without an end, or without a reason. Why, one line each. */
  readonly lost: readonly string[]
  /** Two documents of the same bytes, read or exported more than once. */
  readonly twice: readonly string[]
}

type End = { readonly read: string } | { readonly handed: string } | { readonly lost: string }

/** Opens what the application left behind and holds it against what was promised. */
export function judge(dataFolder: string, promised: ReadonlyMap<Sha256, Promised>): Ends {
  const store = openStore({ folder: dataFolder, actor: 'judge' })
  try {
    const read: Record<string, number> = {}
    const handed: Record<string, number> = {}
    const lost: string[] = []
    const twice: string[] = []
    for (const [sha256, promise] of promised) {
      const id = store.documents.withOriginal(sha256)
      const end = endOf(store, id, sha256, promise)
      if ('read' in end) read[end.read] = (read[end.read] ?? 0) + 1
      else if ('handed' in end) handed[end.handed] = (handed[end.handed] ?? 0) + 1
      else lost.push(`${promise.fileName}: ${end.lost}`)
      if (id !== undefined) twice.push(...twiceOf(store, id).map(what => `${promise.fileName}: ${what}`))
    }
    const documents = store.documents.count()
    if (documents > promised.size) twice.push(`${documents} documents of ${promised.size} files`)
    if (!store.audit.verify().ok) lost.push('the audit trail does not fit')
    lost.push(...store.health().damage)
    const exported = store.exports.list().reduce((sum, { invoices }) => sum + invoices, 0)
    const marked = store.documents.list({ ...FIRST, statuses: ['exported'] }).total
    if (exported !== marked) twice.push(`${exported} invoices in exports, ${marked} marked as exported`)
    return { documents: promised.size, read, handed, lost, twice }
  } finally {
    store.close()
  }
}

const FIRST = { sort: { key: 'importedAt', descending: false }, offset: 0, limit: 1 } as const

function endOf(store: Store, id: DocumentId | undefined, sha256: Sha256, { result }: Promised): End {
  if (id === undefined) {
    if (result?.outcome === 'refused') return reason(result.error.code)
    return { lost: 'there is no document' }
  }
  const path = store.originals.pathOf(sha256)
  if (!existsSync(path)) return { lost: 'its bytes are gone' }
  if (createHash('sha256').update(readFileSync(path)).digest('hex') !== sha256) return { lost: 'its bytes changed' }
  const { summary, reading } = store.documents.get(id)
  if (summary.status === 'failed') return reason(summary.error?.code ?? 'internal')
  if (summary.status === 'queued' || summary.status === 'processing') return { lost: `it stays ${summary.status}` }
  if (reading === undefined) return { lost: `it is ${summary.status} without a reading` }
  return { read: store.queue.attempts(id).find(({ kept }) => kept)?.strategy ?? 'usual' }
}

/** A bug is no reason: a person who is told of one does not know what to do. */
const reason = (code: string): End =>
  code === 'internal' ? { lost: 'a person is told of a bug, not of a reason' } : { handed: code }

function twiceOf(store: Store, id: DocumentId): string[] {
  const actions = store.audit.history(id).map(({ action }) => action)
  const count = (action: string): number => actions.filter(one => one === action).length
  const retries = count('requeued')
  const found: string[] = []
  if (count('imported') !== 1) found.push(`imported ${count('imported')} times`)
  if (count('read') > 1 + retries) found.push(`read ${count('read')} times`)
  if (count('exported') > 1) found.push(`exported ${count('exported')} times`)
  return found
}
