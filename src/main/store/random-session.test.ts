import { expect, test } from 'vitest'
import type { DocumentId } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { documentOf, machineRead, reading, sampleContent, sampleWords } from './test-data.ts'
import { codeOf, temporaryStore } from './test-support.ts'
import type { Store } from './types.ts'

/** Marsaglia's xorshift: the same seed, the same session. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.abs(state) % below
  }
}

/** What an observer sees of the store: if this differs, something changed. */
const snapshot = (store: Store, ids: readonly DocumentId[]): string =>
  JSON.stringify([
    ids.map(id => store.documents.get(id)),
    store.settings.get(),
    store.folders.list(),
    store.exports.list(),
  ])

type Action = (store: Store, id: DocumentId, number: number) => unknown

const versionOf = (store: Store, id: DocumentId): number => store.documents.get(id).version
const move =
  (status: 'review' | 'held' | 'approved' | 'rejected'): Action =>
  (store, id) =>
    store.review.setStatus(id, versionOf(store, id), status, 'a note')

/** How many entries each action writes where it is allowed. Reading and exporting write two for their two changes. */
const ACTIONS: readonly { readonly name: string; readonly entries: number; readonly run: Action }[] = [
  {
    name: 'claim',
    entries: 1,
    run(store) {
      if (store.queue.claim() === undefined) throw new VouchError('not-allowed-now', 'nothing waits')
    },
  },
  { name: 'duplicate', entries: 1, run: store => store.documents.create(documentOf('0.pdf')) },
  {
    name: 'revise',
    entries: 1,
    run: (store, id, number) =>
      store.review.revise(
        ...([id, versionOf(store, id)] as const),
        { ...sampleContent, fields: { ...sampleContent.fields, vendorName: machineRead(`Vendor ${number}`) } },
        [],
        { action: 'field-set', details: { number } },
      ),
  },
  { name: 'undo', entries: 1, run: (store, id) => store.review.undo(id, versionOf(store, id), () => []) },
  { name: 'redo', entries: 1, run: (store, id) => store.review.redo(id, versionOf(store, id), () => []) },
  { name: 'review', entries: 1, run: move('review') },
  { name: 'hold', entries: 1, run: move('held') },
  { name: 'approve', entries: 1, run: move('approved') },
  { name: 'reject', entries: 1, run: move('rejected') },
  { name: 'requeue', entries: 1, run: (store, id) => store.queue.requeue(id, 'secret') },
  { name: 'fail', entries: 1, run: (store, id) => store.queue.fail(id, new VouchError('timed-out', '9 s').toData()) },
  { name: 'complete', entries: 1, run: (store, id) => store.queue.complete(id, reading(), sampleWords) },
  {
    name: 'export',
    entries: 2,
    run: (store, id) =>
      store.exports.record({ profile: 'x', fileName: 'x.csv', content: new Uint8Array([1]), ids: [id] }),
  },
]

test.each([1, 2, 3, 4, 5])('session %i: every change has its entries, and nothing else has one', seed => {
  const store = temporaryStore()
  const random = randomNumbers(seed * 7919)
  const ids = Array.from({ length: 4 }, (_, number) => store.documents.create(documentOf(`${number}.pdf`)).id)
  const allowed = new Set<string>()
  const observe = () => ({ state: snapshot(store, ids), entries: store.audit.verify().entries })
  let before = observe()
  for (let number = 0; number < 200; number++) {
    const id = ids[random(ids.length)]!
    const { name, entries, run } = ACTIONS[random(ACTIONS.length)]!
    const code = codeOf(() => run(store, id, number))
    const after = observe()
    const seen = { name, code, written: after.entries - before.entries, changed: after.state !== before.state }
    if (code === undefined) {
      allowed.add(name)
      expect(seen).toEqual({ name, code, written: entries, changed: name !== 'duplicate' })
    } else {
      expect(seen).toEqual({ name, code: 'not-allowed-now', written: 0, changed: false })
    }
    before = after
  }
  expect(allowed.size).toBeGreaterThan(6)
  expect(store.audit.verify().ok).toBe(true)
  expect(store.health().damage).toEqual([])
})
