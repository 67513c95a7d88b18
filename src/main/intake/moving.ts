import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { copyFile, link, mkdir, open, rename, rm, unlink } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { Sha256 } from '#shared/document.ts'

/** Of a file, or of its first bytes. */
export async function sha256Of(path: string, byteLength = Number.POSITIVE_INFINITY): Promise<Sha256> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { end: byteLength - 1 })) hash.update(chunk as Buffer)
  return hash.digest('hex') as Sha256
}

/** `a.pdf`, `a (2).pdf`, … in a folder: the first name that nothing has. */
export function freeName(folder: string, fileName: string): string {
  const ending = extname(fileName)
  const stem = basename(fileName, ending)
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? fileName : `${stem} (${number})${ending}`)
    if (!existsSync(path)) return path
  }
}

/** File systems that know no second name for a file, and targets on another disk. */
const WITHOUT_LINKS = new Set(['EXDEV', 'EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'])

const codeOf = (thrown: unknown): string => String((thrown as NodeJS.ErrnoException).code)

/** By way of a file with a temporary name: half a copy would look like the file to whoever opens the target. */
async function copyDurably(from: string, to: string): Promise<void> {
  const part = `${to}.part`
  try {
    await copyFile(from, part)
    const file = await open(part, 'r+')
    await file.sync().finally(() => file.close())
    if (existsSync(to)) throw Object.assign(new Error('the name is taken'), { code: 'EEXIST' })
    await rename(part, to)
  } finally {
    await rm(part, { force: true })
  }
}

/**
 * Moves a file whose bytes are known, never over another one, and so that a second try after an interruption anywhere
 * ends the same: the bytes are at the target before the source goes. Resolves with false where something else has the
 * target's name; rejects with the file system's error.
 */
export async function moveFile(from: string, to: string, sha256: Sha256): Promise<boolean> {
  await mkdir(dirname(to), { recursive: true })
  try {
    await link(from, to).catch(thrown => {
      if (WITHOUT_LINKS.has(codeOf(thrown))) return copyDurably(from, to)
      throw thrown
    })
  } catch (thrown) {
    if (codeOf(thrown) !== 'EEXIST') throw thrown
    // An earlier try came as far as this, if it is the same file.
    if ((await sha256Of(to)) !== sha256) return false
  }
  // The folder itself is not forced to the disk: what a power cut takes from it, the store still holds.
  await unlink(from)
  return true
}
