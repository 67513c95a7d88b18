import { Worker } from 'node:worker_threads'
import { EXIT_OUT_OF_MEMORY } from './worker-settings.ts'

/** How often memory is looked at: a page of 100 million pixels takes longer than this to decode. */
const CHECK_MS = 250

/** Beside this file, as source and as built: electron.vite.config.ts makes it an entry of its own. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './memory-thread.ts' : './memory-thread.js', import.meta.url)

/** Ends this process when it takes more memory than it is allowed. */
export interface MemoryWatch {
  allow(residentBytes: number): void
}

/**
 * Watches this process from its own event loop, which ends it in good order, and from a thread, which ends it when the
 * loop is blocked by whatever takes the memory.
 */
export function watchMemory(): MemoryWatch {
  const limit = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT))
  limit[0] = Number.POSITIVE_INFINITY
  new Worker(THREAD, { workerData: limit, resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref()
  setInterval(() => {
    if (process.memoryUsage.rss() > limit[0]!) process.exit(EXIT_OUT_OF_MEMORY)
  }, CHECK_MS).unref()
  return {
    allow(residentBytes) {
      limit[0] = residentBytes
    },
  }
}
