import { expect, onTestFinished, test } from 'vitest'
import type { Quality } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { DEFAULT_FOLDER_PROFILE } from '#shared/folder.ts'
import { openStore } from '../store/open.ts'
import { machineRead, reading, sampleContent, sampleWords } from '../store/test-data.ts'
import { importDocument, temporaryFolder } from '../store/test-support.ts'

/** A store whose clock stands where it is put. */
function storeAt(begin: string) {
  const clock = { now: new Date(begin) }
  const store = openStore({ folder: temporaryFolder(), actor: 'ada', now: () => clock.now })
  onTestFinished(() => store.close())
  let count = 0

  function read(ocr: number, source = 'window', vendor = 'Holz AG'): void {
    const id = importDocument(store, `${count++}.pdf`, { source })
    store.queue.claim()
    const quality: Quality = { ...reading().quality, ocr, overall: 91 }
    const fields = { ...sampleContent.fields, vendorName: machineRead(vendor) }
    store.queue.complete(id, reading({ quality, fields }), sampleWords)
  }
  return { store, clock, read }
}

const day = (number: number): Date => new Date(Date.UTC(2026, 9, number, 9))
const iso = (date: Date): string => `${date.toISOString().slice(0, 10)}T00:00:00.000Z`

test('where nothing was read there is no trend', async () => {
  expect(await storeAt('2026-10-01').store.reports.trends({ step: 'day' })).toEqual({ points: [], changes: [] })
})

test('each step counts what happened in it, in hours, days, weeks from Monday, and months', async () => {
  const { store, clock, read } = storeAt('2026-10-04T23:30:00.000Z') // a Sunday
  read(90)
  clock.now = new Date('2026-10-05T09:00:00.000Z')
  read(80)
  const failed = importDocument(store, 'broken.pdf')
  store.queue.claim()
  store.queue.fail(failed, new VouchError('file-damaged').toData())
  const of = async (step: 'hour' | 'day' | 'week' | 'month') =>
    (await store.reports.trends({ step })).points.map(({ at, imported, read: done, failed: lost, measures }) => [
      at,
      imported,
      done,
      lost,
      measures.ocr,
    ])
  expect(await of('hour')).toEqual([
    ['2026-10-04T23:00:00.000Z', 1, 1, 0, 90],
    ['2026-10-05T09:00:00.000Z', 2, 1, 1, 80],
  ])
  expect(await of('day')).toEqual([
    ['2026-10-04T00:00:00.000Z', 1, 1, 0, 90],
    ['2026-10-05T00:00:00.000Z', 2, 1, 1, 80],
  ])
  expect(await of('week')).toEqual([
    ['2026-09-28T00:00:00.000Z', 1, 1, 0, 90],
    ['2026-10-05T00:00:00.000Z', 2, 1, 1, 80],
  ])
  expect(await of('month')).toEqual([['2026-10-01T00:00:00.000Z', 3, 2, 1, 85]])
  const [, monday] = (await store.reports.trends({ step: 'day' })).points
  expect(monday).toEqual({
    ...{ at: '2026-10-05T00:00:00.000Z', imported: 2, read: 1, failed: 1, approved: 0 },
    measures: {
      ...{ overall: 91, confidence: 90, completeness: 90, accuracy: 90, consistency: 90, speed: 90, ocr: 80 },
      ...{ extraction: 90, validation: 90, automation: 0, seconds: 0.8, problems: 0.5 },
    },
  })
})

test('a window and a source leave the rest out', async () => {
  const { store, clock, read } = storeAt(day(1).toISOString())
  read(90, '/scans')
  clock.now = day(2)
  read(80, '/scans')
  read(50)
  const { points } = await store.reports.trends({ step: 'day', since: day(2).toISOString(), source: '/scans' })
  expect(points.map(({ at, read: done, measures }) => [at, done, measures.ocr])).toEqual([[iso(day(2)), 1, 80]])
})

test('a new scanner whose pages are hard to read is found to be why legibility fell', async () => {
  const { store, clock, read } = storeAt(day(1).toISOString())
  for (let number = 1; number <= 12; number++) {
    clock.now = day(number)
    for (let count = 0; count < 4; count++) read(92 + ((number * 7 + count * 3) % 5))
  }
  store.folders.add('/scanner-2', DEFAULT_FOLDER_PROFILE)
  for (let number = 13; number <= 22; number++) {
    clock.now = day(number)
    for (let count = 0; count < 4; count++) read(92 + ((number * 7 + count * 3) % 5))
    for (let count = 0; count < 4; count++) read(60 + ((number * 5 + count) % 4), '/scanner-2', `New ${number}`)
  }
  const { changes } = await store.reports.trends({ step: 'week' })
  expect(changes).toHaveLength(1)
  const [change] = changes
  expect(change).toMatchObject({ measure: 'ocr', at: iso(day(13)), better: false, probability: 0.001 })
  expect(change!.before).toBeGreaterThan(92)
  expect(change!.after).toBeLessThan(80)
  expect(change!.causes[0]).toEqual({
    ...{ kind: 'new-source', what: '/scanner-2', at: day(13).toISOString() },
    explains: expect.closeTo(1, 1),
  })
  expect(change!.causes.map(({ kind }) => kind)).toContain('folder-added')
})

test('a setting that was changed when times fell is named, and a step too small to matter is not told', async () => {
  const { store, clock } = storeAt(day(1).toISOString())
  for (let number = 1; number <= 24; number++) {
    clock.now = day(number)
    if (number === 14) store.settings.set({ documentsAtOnce: 4 })
    const id = importDocument(store, `${number}.pdf`)
    store.queue.claim()
    const totalMs = (number < 14 ? 9_000 : 4_000) + ((number * 37) % 11) * 50
    const quality = { ...reading().quality, overall: number < 14 ? 91 : 91.9 }
    store.queue.complete(id, reading({ quality, timings: { totalMs, stages: {} } }), sampleWords)
  }
  const { changes } = await store.reports.trends({ step: 'day' })
  expect(changes.map(({ measure, at, better }) => [measure, at, better])).toEqual([['seconds', iso(day(14)), true]])
  expect(changes[0]!.causes).toEqual([{ kind: 'settings', what: 'documentsAtOnce', at: day(14).toISOString() }])
})
