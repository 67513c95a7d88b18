import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { QueueHealth } from '#shared/queue.ts'

/** The timer whose lateness is measured is due every so many milliseconds. */
const RESOLUTION_MS = 10
const WINDOW_MS = 60_000
const NANOSECONDS = 1e6

/** How late this process comes to what is due: what a window waits for when it asks for something. */
export interface EventLoopWatch {
  /** Over the last one to two minutes. */
  delay(): QueueHealth['eventLoop']
  stop(): void
}

export function watchEventLoop(): EventLoopWatch {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  histogram.enable()
  // The histogram counts from one tick to the next: what lies above the resolution is delay.
  const late = (nanoseconds: number): number => Math.max(0, nanoseconds / NANOSECONDS - RESOLUTION_MS)
  const now = (): QueueHealth['eventLoop'] => ({ p99Ms: late(histogram.percentile(99)), mostMs: late(histogram.max) })
  let before: QueueHealth['eventLoop'] = { p99Ms: 0, mostMs: 0 }
  const timer = setInterval(() => {
    before = now()
    histogram.reset()
  }, WINDOW_MS)
  timer.unref()
  return {
    delay() {
      const { p99Ms, mostMs } = now()
      return { p99Ms: Math.max(before.p99Ms, p99Ms), mostMs: Math.max(before.mostMs, mostMs) }
    },
    stop() {
      clearInterval(timer)
      histogram.disable()
    },
  }
}
