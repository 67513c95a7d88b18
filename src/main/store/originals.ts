import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs'
import { chmod, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Sha256 } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { syncFolder, syncFolderApart } from './durable-files.ts'
import type { Originals } from './types.ts'

/**
 * The content store: `originals/ab/abcdef…`. A file is written beside its place, forced to the disk, made read-only and
 * renamed, so that a name that exists always holds the bytes whose hash it is.
 */
export function createOriginals(folder: string): Originals {
  const root = join(folder, 'originals')
  const incoming = join(root, 'incoming')
  // What a killed process left half-written: it never had a name, so nobody was told that it was kept.
  rmSync(incoming, { recursive: true, force: true })
  mkdirSync(incoming, { recursive: true })

  const pathOf = (sha256: Sha256): string => join(root, sha256.slice(0, 2), sha256)

  async function put(source: Readable): Promise<{ sha256: Sha256; byteLength: number; existed: boolean }> {
    const temporary = join(incoming, randomUUID())
    const hash = createHash('sha256')
    let byteLength = 0
    try {
      const measured = async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk)
          byteLength += chunk.length
          yield chunk
        }
      }
      // `flush`: fsync before the stream closes.
      await pipeline(source, measured, createWriteStream(temporary, { flags: 'wx', flush: true }))
      const sha256 = hash.digest('hex') as Sha256
      const path = pathOf(sha256)
      // The bytes there are compared, not trusted: a copy that the disk has damaged is replaced by the good one in hand.
      if (existsSync(path) && (await hashOf(path)) === sha256) return { sha256, byteLength, existed: true }
      await chmod(temporary, 0o444)
      if (mkdirSync(join(root, sha256.slice(0, 2)), { recursive: true }) !== undefined) syncFolder(root)
      // Not by the main thread: thousands of files may come at once.
      await rename(temporary, path)
      await syncFolderApart(dirname(path))
      return { sha256, byteLength, existed: false }
    } finally {
      rmSync(temporary, { force: true })
    }
  }

  return {
    put: content => put(Readable.from([content])),
    putFile: path =>
      put(createReadStream(path)).catch((thrown: NodeJS.ErrnoException) => Promise.reject(named(thrown, path))),
    pathOf,
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** A source file that is gone is a different matter from a content store that is gone. */
function named(thrown: NodeJS.ErrnoException, path: string): unknown {
  return thrown.code === 'ENOENT' && thrown.path === path
    ? new VouchError('not-found', path, { cause: thrown })
    : thrown
}
