import { expect, test } from 'vitest'
import { createBatch } from './batch.ts'
import { createLanes } from './lanes.ts'

test('what comes within a moment is dealt with together, and fails together', async () => {
  const batches: (readonly number[])[] = []
  const batch = createBatch<number>(1, items => {
    batches.push(items)
    if (items.includes(3)) throw new Error('full')
  })
  await Promise.all([batch.add(1), batch.add(2)])
  expect(await Promise.allSettled([batch.add(3), batch.add(4)])).toMatchObject([
    { status: 'rejected', reason: { message: 'full' } },
    { status: 'rejected', reason: { message: 'full' } },
  ])
  await batch.add(5)
  expect(batches).toEqual([[1, 2], [3, 4], [5]])
})

test('no more run at once than there are lanes, in the order of asking, whoever of them fails', async () => {
  const inLane = createLanes(2)
  const started: number[] = []
  let running = 0
  let most = 0
  const work = (number: number) =>
    inLane(async () => {
      started.push(number)
      running += 1
      most = Math.max(most, running)
      await new Promise(resolve => setTimeout(resolve, 2))
      running -= 1
      if (number === 1) throw new Error('one')
      return number
    })
  const results = await Promise.allSettled([0, 1, 2, 3, 4].map(work))
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'])
  expect({ started, most }).toEqual({ started: [0, 1, 2, 3, 4], most: 2 })
})
