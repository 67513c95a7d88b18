import { watchMemory } from '../memory-watch.ts'

/** A process that takes more memory than it may, and lets go of its event loop (`idle`) or not (`busy`). */
const MEGABYTE = 1024 ** 2
const kept: Buffer[] = []
watchMemory().allow(process.memoryUsage.rss() + 50 * MEGABYTE)

const grow = (): void => {
  if (kept.length < 100) kept.push(Buffer.alloc(MEGABYTE, 1))
}

if (process.argv[2] === 'busy') for (;;) grow()
setInterval(grow, 1)
