import { expect, test } from 'vitest'
import type { Reading } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { Recovery, Strategy } from '../recovery/strategy.ts'
import { readWithRecovery } from './attempts.ts'
import type { ReadResult } from './stage.ts'
import { emptyResult } from './testing/reading.ts'

const STRATEGIES: readonly Strategy[] = [
  { name: 'again', answers: ['worker-crashed'] },
  { name: 'alone', answers: ['worker-crashed', 'page-unsure'] },
  { name: 'pixels', answers: ['page-unsure'] },
]
const recovery: Recovery = {
  strategies: STRATEGIES,
  doubtOf: ({ quality: { overall } }, mediaType) =>
    overall < 50 ? { outcome: 'doubtful', mediaType, codes: ['page-unsure'], reading: {} as Reading } : undefined,
  better: (first, second) => second.quality.overall > first.quality.overall,
}

const withQuality = (overall: number): ReadResult => {
  const { reading, words } = emptyResult(`quality ${overall}`)
  return { reading: { ...reading, quality: { ...reading.quality, overall } }, words }
}

/** Reads with those ends, one after the other. */
async function run(...ends: (number | VouchError)[]) {
  const left = [...ends]
  const outcome = await readWithRecovery({
    mediaType: 'application/pdf',
    recovery,
    async read(_strategy, onStage) {
      onStage('pages')
      const end = left.shift()
      if (end === undefined) throw new Error('read once too often')
      if (end instanceof VouchError) throw end
      return withQuality(end)
    },
    now: () => '2026-11-23T10:00:00.000Z',
  })
  return {
    end: 'error' in outcome ? outcome.error.code : outcome.result.reading.quality.overall,
    attempts: outcome.attempts.map(
      ({ strategy = 'usual', outcome: end, kept }) => `${strategy} ${end}${kept ? ' kept' : ''}`,
    ),
    left: left.length,
    details: outcome.attempts,
  }
}

const crashed = new VouchError('worker-crashed', 'exit 11')

test('what no strategy answers ends with the first attempt', async () => {
  const { end, details } = await run(new VouchError('file-encrypted'))
  const at = '2026-11-23T10:00:00.000Z'
  const error = new VouchError('file-encrypted').toData()
  expect({ end, details }).toEqual({
    end: 'file-encrypted',
    details: [{ at, outcome: 'failed', ms: expect.any(Number), stage: 'pages', error, doubts: [], kept: false }],
  })
})

test('every strategy that answers is tried once, and the last reason is told', async () => {
  expect(await run(crashed, crashed, new VouchError('file-damaged'))).toMatchObject({
    end: 'file-damaged',
    attempts: ['usual failed', 'again failed', 'alone failed'],
  })
})

test('a cancelled document is not tried again', async () => {
  expect(await run(30, new VouchError('cancelled'))).toMatchObject({
    end: 'cancelled',
    attempts: ['usual doubtful', 'alone failed'],
  })
})

test('the first sound reading ends it', async () => {
  expect(await run(crashed, 80)).toMatchObject({ end: 80, attempts: ['usual failed', 'again read kept'], left: 0 })
})

test('the best of doubtful readings is kept, also when a later way fails', async () => {
  expect(await run(30, crashed, 20)).toMatchObject({
    end: 30,
    attempts: ['usual doubtful kept', 'alone failed', 'pixels doubtful'],
  })
  expect(await run(30, 40, 35)).toMatchObject({
    end: 40,
    attempts: ['usual doubtful', 'alone doubtful kept', 'pixels doubtful'],
  })
})
