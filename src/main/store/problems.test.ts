import { expect, test } from 'vitest'
import type { DocumentError } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { openStore } from './open.ts'
import { reading, sampleWords } from './test-data.ts'
import { codeOf, importDocument, temporaryFolder, temporaryStore } from './test-support.ts'
import type { Store } from './types.ts'

const faint = (recovery?: DocumentError['recovery']): DocumentError => ({
  ...new VouchError('page-faint', 'page 1').toData(),
  ...{ severity: 'medium', component: 'ocr' },
  ...(recovery && { recovery }),
})

function read(store: Store, fileName: string, source: string, errors: DocumentError[]) {
  const id = importDocument(store, fileName, { source })
  store.queue.claim()
  store.queue.complete(id, reading({ errors }), sampleWords)
  return id
}

function fail(store: Store, fileName: string, source: string, error: VouchError) {
  const id = importDocument(store, fileName, { source })
  store.queue.claim()
  store.queue.fail(id, error.toData())
  return id
}

test('a problem that does not exist cannot be dismissed', () => {
  expect(codeOf(() => temporaryStore().problems.dismiss(7))).toBe('not-found')
})

test('what a person asked for is no problem', () => {
  const store = temporaryStore()
  fail(store, 'a.pdf', 'window', new VouchError('cancelled'))
  expect(store.problems.list(false)).toEqual([])
})

test('the same trouble from the same scanner is one problem, from another it is another', () => {
  const store = temporaryStore()
  const helped = { method: 'read in the other engine', successful: true }
  const first = read(store, 'a.pdf', '/scans/1', [faint()])
  const second = read(store, 'b.pdf', '/scans/1', [faint(helped)])
  const third = fail(store, 'c.pdf', '/scans/2', new VouchError('file-damaged', 'no pages'))
  const problems = store.problems.list(false)
  const times = problems.map(({ firstSeen, lastSeen }) => firstSeen <= lastSeen)
  expect(times).toEqual([true, true])
  expect(problems.map(({ firstSeen: _first, lastSeen: _last, ...problem }) => problem)).toEqual([
    {
      ...new VouchError('file-damaged', 'no pages').toData(),
      ...{ id: 2, kind: 'file', severity: 'high', component: 'intake', source: '/scans/2', times: 1, ended: 1 },
      ...{ recoveries: [], documents: { total: 1, ids: [third] }, dismissed: false },
    },
    {
      ...new VouchError('page-faint', 'page 1').toData(),
      ...{ id: 1, kind: 'page', severity: 'medium', component: 'ocr', source: '/scans/1', times: 2, ended: 0 },
      recoveries: [{ method: 'read in the other engine', tried: 1, helped: 1 }],
      ...{ documents: { total: 2, ids: [second, first] }, dismissed: false },
    },
  ])
})

test('a document that reads well at last suffers no longer, and the problem is remembered', () => {
  const store = temporaryStore()
  const id = fail(store, 'a.pdf', '/scans', new VouchError('timed-out', 'more than 600 seconds'))
  store.queue.requeue(id)
  store.queue.claim()
  store.queue.complete(id, reading(), sampleWords)
  expect(store.problems.list(false)).toMatchObject([{ code: 'timed-out', times: 1, documents: { total: 0, ids: [] } }])
})

test('another way of reading that helped is told, though nothing of it is in the reading', () => {
  const store = temporaryStore()
  const id = importDocument(store)
  store.queue.claim()
  const error = new VouchError('out-of-memory').toData()
  store.queue.complete(id, reading(), sampleWords, undefined, [
    { at: '2026-11-23T10:00:00.000Z', outcome: 'failed', ms: 9, error, doubts: [], kept: false },
    { at: '2026-11-23T10:01:00.000Z', strategy: 'smaller', outcome: 'read', ms: 9, doubts: [], kept: true },
  ])
  expect(store.problems.list(false)).toMatchObject([
    {
      ...{ code: 'out-of-memory', kind: 'resources', times: 1, ended: 0 },
      ...{ recoveries: [{ method: 'smaller', tried: 1, helped: 1 }], documents: { total: 0 } },
    },
  ])
})

test('a dismissed problem stays away for a day, then it is told again if it is met', () => {
  let hours = 0
  const now = () => new Date(Date.UTC(2026, 10, 23, hours))
  const store = openStore({ folder: temporaryFolder(), actor: 'ada', now })
  read(store, 'a.pdf', '/scans', [faint()])
  const [problem] = store.problems.list(false)
  store.problems.dismiss(problem!.id)
  hours = 2
  read(store, 'b.pdf', '/scans', [faint()])
  expect([store.problems.list(false).length, store.problems.list(true).length]).toEqual([0, 1])
  hours = 25
  read(store, 'c.pdf', '/scans', [faint()])
  expect(store.problems.list(false)).toMatchObject([{ times: 3, dismissed: false }])
  store.close()
})
