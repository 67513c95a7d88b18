import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { watchEventLoop } from './event-loop.ts'

test('a main process that was blocked is seen to have been late', async () => {
  const watch = watchEventLoop()
  onTestFinished(() => watch.stop())
  await setTimeout(100)
  const until = performance.now() + 300
  while (performance.now() < until);
  await setTimeout(100)
  const { p99Ms, mostMs } = watch.delay()
  expect(mostMs).toBeGreaterThan(200)
  expect(p99Ms).toBeLessThanOrEqual(mostMs)
})
