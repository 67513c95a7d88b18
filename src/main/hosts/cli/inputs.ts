import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { looksLikeDocument } from '../../intake/file-names.ts'

/**
 * The files that the paths of a command line stand for, in their order, as the user would write them. A file is taken
 * whatever its name; of a folder (and those inside it) the files whose names end as documents do, sorted. A path that
 * does not exist is kept: its line will say so.
 */
export async function listInputs(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(paths.map(async path => ((await isFolder(path)) ? filesBelow(path) : [path])))
  return lists.flat()
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() ?? false
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && looksLikeDocument(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}
