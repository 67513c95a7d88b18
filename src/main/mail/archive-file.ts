import { fromBufferPromise, type Entry as ZipEntry, type ZipFile } from 'yauzl'
import { VouchError } from '#shared/errors.ts'
import { MAX_FILE_BYTES } from '../pages/limits.ts'
import { type Entry, type Opened, safeName } from './entry.ts'
import type { Budget } from './limits.ts'

/** What macOS adds to its archives, and hidden files. */
const NOT_FOR_PEOPLE = /(^|\/)(__MACOSX\/|\.)/

/** A file's bytes, counted while they come: what the archive says about their number is not believed. */
async function unpacked(archive: ZipFile, entry: ZipEntry, budget: Budget): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let byteLength = 0
  for await (const chunk of await archive.openReadStreamPromise(entry)) {
    byteLength += (chunk as Buffer).length
    if (byteLength > MAX_FILE_BYTES)
      throw new VouchError('archive-too-large', `a file of more than ${MAX_FILE_BYTES / 1024 ** 2} MB`)
    chunks.push(chunk as Buffer)
  }
  budget.unpacked(byteLength, entry.compressedSize)
  return Buffer.concat(chunks)
}

async function* entriesOf(archive: ZipFile, budget: Budget, leaveOut: (name: string) => void): AsyncGenerator<Entry> {
  for await (const entry of archive.eachEntry()) {
    budget.entry()
    if (entry.fileName.endsWith('/') || NOT_FOR_PEOPLE.test(entry.fileName)) continue
    const fileName = safeName(entry.fileName, 'file')
    if (entry.isEncrypted() || !entry.canDecodeFileData()) leaveOut(fileName)
    else yield { fileName, bytes: await unpacked(archive, entry, budget), inline: false }
  }
}

/**
 * Opens a ZIP archive; its files are unpacked one at a time, into memory only.
 * @throws VouchError `archive-damaged`, `archive-unsafe`, `archive-too-large`, now or while its files are taken
 */
export async function openArchive(
  bytes: Uint8Array,
  budget: Budget,
  leaveOut: (name: string) => void,
): Promise<Opened> {
  const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    strictFileNames: false,
  })
  return { entries: entriesOf(archive, budget, leaveOut) }
}
