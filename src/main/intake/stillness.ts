import { stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** An empty file is most often one that a scanner has just opened: it gets this many times longer. */
const EMPTY_FACTOR = 6

/**
 * Resolves once the file has kept its size and time of change for `stillMs` milliseconds. Its age says nothing:
 * copying may set an old time first and write afterwards. Rejects when the file goes away, or with the signal's reason.
 */
export async function untilStill(path: string, stillMs: number, signal: AbortSignal): Promise<void> {
  let before = await stat(path)
  let stillFor = 0
  while (stillFor < (before.size === 0 ? stillMs * EMPTY_FACTOR : stillMs)) {
    await sleep(stillMs, undefined, { signal })
    const now = await stat(path)
    const same = now.size === before.size && now.mtimeMs === before.mtimeMs
    stillFor = same ? stillFor + stillMs : 0
    before = now
  }
}
