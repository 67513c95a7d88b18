import type { ImportResult } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import { api } from '../api/client.ts'
import { createStore } from '../api/store.ts'

/** A file on its way in, or what became of it. */
export interface ImportEntry {
  readonly key: number
  readonly fileName: string
  readonly result?: ImportResult
}

const entries = createStore<readonly ImportEntry[]>([])
let lastKey = 0

/** Files that are still to be sent; emptied when the clerk has had enough. */
let waiting: { readonly key: number; readonly file: File }[] = []

/** The media types that Vouch reads, for the file dialog. The content decides in the end, not the name. */
export const ACCEPTED_FILES = '.pdf,.png,.jpg,.jpeg,.webp,.tif,.tiff,.xml,.p7m,.eml,.msg,.zip,application/pdf,image/*'

/** How many files are sent at once: the main process hashes and stores one while the next is read. */
const PARALLEL = 2

/** A busy watched folder must not fill the window's memory: older results give way. */
const MOST_LISTED = 300

export const useImports = (): readonly ImportEntry[] => entries.use()

/** Empties the list of results. */
export const clearImports = (): void => entries.set([])

/** Closes the list once it has nothing left to say: every file came in. */
export function closeFinishedImports(): void {
  if (entries.get().every(({ result }) => result?.outcome === 'imported')) clearImports()
}

const resultOf = async (file: File): Promise<ImportResult> => {
  try {
    const content = new Uint8Array(await file.arrayBuffer())
    return await api['intake.file']({ fileName: file.name, content })
  } catch (thrown) {
    return { outcome: 'refused', fileName: file.name, error: VouchError.dataOf(thrown) }
  }
}

/** Imports files, a few at a time. One that is refused never stops the others; every outcome is listed. */
export async function importFiles(files: readonly File[]): Promise<void> {
  const added = files.map(file => {
    lastKey += 1
    return { key: lastKey, file }
  })
  waiting.push(...added)
  entries.set([...entries.get(), ...added.map(({ key, file }) => ({ key, fileName: file.name }))])
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { key, file } = next
      const result = await resultOf(file)
      entries.set(entries.get().map(entry => (entry.key === key ? { ...entry, result } : entry)))
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, work))
}

/** Sends no more files: what is being sent is finished, the others leave the list. */
export function cancelImports(): void {
  const left = new Set(waiting.map(({ key }) => key))
  waiting = []
  entries.set(entries.get().filter(({ key }) => !left.has(key)))
}

/** Lists results that came about without this window's doing: watched folders and samples. */
export function noteImports(results: readonly ImportResult[]): void {
  const added = results.map(result => {
    lastKey += 1
    return { key: lastKey, fileName: result.fileName, result }
  })
  entries.set([...entries.get(), ...added].slice(-MOST_LISTED))
}
