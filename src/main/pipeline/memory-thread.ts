import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { OUT_OF_MEMORY_MARK } from './worker-settings.ts'

/**
 * The thread of memory-watch.ts: ends the whole process, from beside its blocked event loop. It looks less often than
 * that loop and waits for a second look, so that a process that can still end itself does.
 */
const CHECK_MS = 700
const STDERR = 2

const limit: Float64Array = workerData
let above = 0

setInterval(() => {
  above = process.memoryUsage.rss() > limit[0]! ? above + 1 : 0
  if (above < 2) return
  writeSync(STDERR, `${OUT_OF_MEMORY_MARK}\n`)
  process.kill(process.pid, 'SIGKILL')
}, CHECK_MS)
