import { hash } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { Sha256 } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { syncFolder, writeDurably } from './durable-files.ts'

/** Originals lie under their SHA-256 in the store and beside its backups: `originals/ab/abcdef…`. */
export const originalsFolder = (folder: string): string => join(folder, 'originals')

const placeOf = (root: string, sha256: string): string => join(root, sha256.slice(0, 2), sha256)

const PLACE = /^[0-9a-f]{2}$/
const NAME = /^[0-9a-f]{64}$/

/** Documents that are named where files of many are missing. */
const MOST_NAMED = 5

function namesIn(root: string): string[] {
  if (!existsSync(root)) return []
  return readdirSync(root)
    .filter(name => PLACE.test(name))
    .flatMap(name => readdirSync(join(root, name)).filter(inside => NAME.test(inside)))
}

/** The bytes of an original; undefined where it is not there, or says something else than it did. */
function soundBytes(path: string, sha256: string): Uint8Array | undefined {
  if (!existsSync(path)) return undefined
  const bytes = readFileSync(path)
  return hash('sha256', bytes) === sha256 ? bytes : undefined
}

/** Every original that a document was made from, with the document's name. */
function namedOriginals(database: Database): Map<string, string> {
  const rows = database
    .prepare<[], { sha256: Sha256; file_name: string }>('SELECT sha256, file_name FROM documents')
    .all()
  return new Map(rows.map(({ sha256, file_name }) => [sha256, file_name]))
}

function put(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.new`
  rmSync(temporary, { force: true })
  writeDurably(temporary, bytes)
  chmodSync(temporary, 0o444)
  renameSync(temporary, path)
}

/** A second name for the same bytes takes no room; another disk, or a file system without such names, gets a copy. */
function linkOrPut(from: string, to: string, bytes: Uint8Array): void {
  try {
    linkSync(from, to)
  } catch {
    put(to, bytes)
  }
}

/**
 * Lays every original of a store beside its backups, once: what lies there already is left alone, so that a backup costs
 * what came in since the last one. Returns how many were added. Throws VouchError `originals-damaged` when an original of
 * a document is missing or changed; all others are then kept.
 */
export function keepOriginals(database: Database, from: string, to: string): number {
  const kept = new Set(namesIn(to))
  const touched = new Set<string>()
  const named = namedOriginals(database)
  const damaged: string[] = []
  let added = 0
  for (const sha256 of new Set([...named.keys(), ...namesIn(from)])) {
    if (kept.has(sha256)) continue
    const source = placeOf(from, sha256)
    const bytes = soundBytes(source, sha256)
    if (bytes === undefined) {
      damaged.push(named.get(sha256) ?? sha256)
      continue
    }
    const target = placeOf(to, sha256)
    mkdirSync(dirname(target), { recursive: true })
    linkOrPut(source, target, bytes)
    touched.add(dirname(target))
    added += 1
  }
  for (const folder of touched) syncFolder(folder)
  if (damaged.length > 0) throw new VouchError('originals-damaged', listed(damaged))
  return added
}

/** What became of the originals of a store that was restored. */
export interface PutBack {
  readonly putBack: number
  /** Documents whose file is neither in the store nor beside the backup. */
  readonly missing: readonly string[]
}

/** Puts back, from beside a backup, every original that a store lacks or holds damaged. */
export function putBackOriginals(database: Database, kept: string, store: string): PutBack {
  const named = namedOriginals(database)
  const missing: string[] = []
  let putBack = 0
  for (const sha256 of new Set([...named.keys(), ...namesIn(kept)])) {
    const target = placeOf(store, sha256)
    if (soundBytes(target, sha256) !== undefined) continue
    const bytes = soundBytes(placeOf(kept, sha256), sha256)
    if (bytes !== undefined) {
      mkdirSync(dirname(target), { recursive: true })
      put(target, bytes)
      syncFolder(dirname(target))
      putBack += 1
    } else if (named.has(sha256)) missing.push(named.get(sha256)!)
  }
  return { putBack, missing }
}

/** So many names, and how many more there are. */
export function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED
  return `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
