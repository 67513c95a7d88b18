import { type FileHandle, open, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * An empty file is most often one that a scanner has just opened, and one without its end one whose copy has come to a
 * halt: they get this many times longer.
 */
const UNFINISHED_FACTOR = 6

/** What stands at the end of a whole file, by its name's ending, and among how many last bytes. */
const ENDS: Readonly<Record<string, { readonly mark: string; readonly within: number }>> = {
  // Readers look for it in the last 1,024 bytes (ISO 32000-1, annex H.3.4.4); producers append more.
  '.pdf': { mark: '%%EOF', within: 2048 },
  '.png': { mark: 'IEND', within: 64 },
  '.zip': { mark: 'PK\u0005\u0006', within: 65_557 },
}

async function hasItsEnd(path: string, byteLength: number): Promise<boolean> {
  const end = ENDS[extname(path).toLowerCase()]
  if (byteLength === 0) return false
  if (end === undefined) return true
  let file: FileHandle | undefined
  try {
    file = await open(path)
    const length = Math.min(end.within, byteLength)
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, byteLength - length)
    return buffer.includes(end.mark, 0, 'latin1')
  } catch {
    // Whoever writes it may have locked it.
    return false
  } finally {
    await file?.close()
  }
}

/**
 * Resolves once the file has kept its size and time of change for `stillMs` milliseconds, or several times as long where
 * it does not look whole. Its age says nothing: copying may set an old time first and write afterwards. Rejects when the
 * file goes away, or with the signal's reason.
 */
export async function untilStill(path: string, stillMs: number, signal: AbortSignal): Promise<void> {
  let before = await stat(path)
  for (let stillFor = 0; ; ) {
    await sleep(stillMs, undefined, { signal })
    const now = await stat(path)
    const same = now.size === before.size && now.mtimeMs === before.mtimeMs
    stillFor = same ? stillFor + stillMs : 0
    before = now
    if (stillFor >= stillMs * UNFINISHED_FACTOR) return
    if (stillFor >= stillMs && (await hasItsEnd(path, now.size))) return
  }
}
