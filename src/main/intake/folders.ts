import { readdir } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import type { ApiHandlers, ImportResult, WatchedFolder } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { DEFAULT_FOLDER_PROFILE, type FolderProfile } from '#shared/folder.ts'
import type { Store } from '../store/types.ts'
import { createFolderIntake } from './folder-intake.ts'
import { isInside } from './folder-listing.ts'
import { FOLDER_TIMES, type FolderTimes, type FolderWatcher, watchFolder } from './folder-watcher.ts'
import type { Importer } from './importer.ts'

/** Milliseconds between two tellings of how the folders stand: thousands of files may arrive at once. */
const TELL_MS = 300

export interface FoldersOptions {
  readonly store: Store
  readonly importer: Importer
  readonly dataFolder: string
  readonly times?: Partial<FolderTimes>
  /** A file of a watched folder was imported, or refused, or is known already. */
  onResult(result: ImportResult): void
  onGrown(before: DocumentId, now: DocumentId): Promise<void>
  onChanged(folders: WatchedFolder[]): void
}

export interface Folders {
  readonly handlers: Pick<ApiHandlers, 'folders.list' | 'folders.add' | 'folders.change' | 'folders.remove'>
  /** Watches every folder that the store knows. */
  start(): void
  stop(): Promise<void>
}

interface Watched {
  readonly watcher: Promise<FolderWatcher>
  /** As soon as the watch began. */
  current?: FolderWatcher
  problem?: WatchedFolder['problem']
}

/** The watched folders: which ones the store remembers, and a watcher for each. */
export function createFolders(options: FoldersOptions): Folders {
  const { store, importer, dataFolder, times, onResult, onGrown, onChanged } = options
  const watched = new Map<string, Watched>()
  let telling: NodeJS.Timeout | undefined

  const list = (): WatchedFolder[] =>
    store.folders.list().map(folder => {
      const { current, problem } = watched.get(folder.path) ?? {}
      return {
        ...folder,
        state: current?.state ?? 'unreachable',
        waiting: current?.waiting ?? 0,
        ...(problem && { problem }),
      }
    })

  function changed(): void {
    telling ??= setTimeout(() => {
      telling = undefined
      onChanged(list())
    }, TELL_MS)
  }

  function begin(path: string, profile: FolderProfile): void {
    const intake = createFolderIntake({
      folder: path,
      ...{ store, importer, onResult, onGrown },
      profile: () => profile,
      onProblem(fileName, error) {
        if (error !== undefined) entry.problem = { fileName, error }
        else if (entry.problem?.fileName === fileName) delete entry.problem
        else return
        changed()
      },
    })
    const entry: Watched = {
      // What is on its way goes first: the watch would take it for a file that is new.
      watcher: intake.finishMoves().then(() => {
        entry.current = watchFolder({
          ...{ path, subfolders: profile.subfolders, times: { ...FOLDER_TIMES, ...times } },
          ...intake,
          onChanged: changed,
        })
        changed()
        return entry.current
      }),
    }
    watched.set(path, entry)
  }

  async function end(path: string): Promise<void> {
    const entry = watched.get(path)
    watched.delete(path)
    await (await entry?.watcher)?.stop()
  }

  /** @throws VouchError `not-allowed-now`, `folder-unreachable` */
  async function assertUsable(path: string, profile: FolderProfile): Promise<void> {
    const refuse = (reason: string): never => {
      throw new VouchError('not-allowed-now', reason)
    }
    const others = store.folders.list().filter(other => other.path !== path)
    const sees = (folder: { path: string; profile: FolderProfile }, file: string): boolean =>
      folder.path === file || (folder.profile.subfolders && isInside(folder.path, file))
    if (isInside(dataFolder, path) || sees({ path, profile }, dataFolder))
      refuse("Vouch's own data lies in that folder")
    if (others.some(other => sees(other, path) || sees({ path, profile }, other.path)))
      refuse('one watched folder lies inside another whose subfolders are watched')
    if (profile.afterImport === 'move') {
      if (!isAbsolute(profile.moveTo)) refuse('the folder to move files to needs its full path')
      if ([...others, { path, profile }].some(folder => sees(folder, profile.moveTo)))
        refuse('files would be moved into a watched folder')
    }
    if (others.some(other => other.profile.afterImport === 'move' && sees({ path, profile }, other.profile.moveTo)))
      refuse('another watched folder moves its files there')
    await readdir(path).catch(cause => {
      throw new VouchError('folder-unreachable', path, { cause })
    })
  }

  const normalised = (profile: FolderProfile): FolderProfile => ({
    ...profile,
    moveTo: profile.moveTo === '' || !isAbsolute(profile.moveTo) ? profile.moveTo : resolve(profile.moveTo),
  })

  async function add(input: { path: string; profile?: FolderProfile | undefined }): Promise<WatchedFolder[]> {
    const path = resolve(input.path)
    if (watched.has(path)) return list()
    const profile = normalised(input.profile ?? DEFAULT_FOLDER_PROFILE)
    await assertUsable(path, profile)
    store.folders.add(path, profile)
    begin(path, profile)
    await watched.get(path)?.watcher
    return list()
  }

  async function change(input: { path: string; profile: FolderProfile }): Promise<WatchedFolder[]> {
    const { path } = input
    const profile = normalised(input.profile)
    await assertUsable(path, profile)
    store.folders.change(path, profile)
    await end(path)
    begin(path, profile)
    await watched.get(path)?.watcher
    changed()
    return list()
  }

  async function remove({ path }: { path: string }): Promise<WatchedFolder[]> {
    store.folders.remove(path)
    await end(path)
    changed()
    return list()
  }

  return {
    handlers: { 'folders.list': list, 'folders.add': add, 'folders.change': change, 'folders.remove': remove },
    start() {
      for (const { path, profile } of store.folders.list()) if (!watched.has(path)) begin(path, profile)
    },
    async stop() {
      clearTimeout(telling)
      await Promise.all([...watched.keys()].map(end))
      clearTimeout(telling)
    },
  }
}
