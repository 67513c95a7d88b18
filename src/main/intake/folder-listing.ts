import { opendir } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { isTemporary } from './file-names.ts'

/** Where taken files go, inside the watched folder itself. */
export const ARCHIVE = 'archive'

/** Whether a path lies in a folder or is that folder. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !/^([a-z]:|\\\\)/i.test(way)
}

/** Whether a watched folder leaves this path alone: what programs are still at, and what it archived itself. */
export function isLeftAlone(folder: string, path: string): boolean {
  return path !== folder && (isTemporary(basename(path)) || isInside(join(folder, ARCHIVE), path))
}

/** The files of a watched folder, one after the other: never all of them in memory. Throws where it cannot be listed. */
export async function* listFolder(folder: string, subfolders: boolean, root = folder): AsyncGenerator<string> {
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name)
    if (isLeftAlone(root, path)) continue
    if (entry.isFile()) yield path
    else if (subfolders && entry.isDirectory()) yield* listFolder(path, true, root)
  }
}
