import { readdir } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import type { ApiHandlers, ImportResult, WatchedFolder } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import type { Store } from '../store/types.ts'
import { FOLDER_TIMES, type FolderTimes, type FolderWatcher, watchFolder } from './folder-watcher.ts'
import { type Importer, refusalKind } from './importer.ts'

export interface FoldersOptions {
  readonly store: Store
  readonly importer: Importer
  readonly dataFolder: string
  readonly times?: Partial<FolderTimes>
  /** A file of a watched folder was imported, or refused, or is known already. */
  onResult(result: ImportResult): void
  onChanged(folders: WatchedFolder[]): void
}

export interface Folders {
  readonly handlers: Pick<ApiHandlers, 'folders.list' | 'folders.add' | 'folders.remove'>
  /** Watches every folder that the store knows. */
  start(): void
  stop(): Promise<void>
}

/** The watched folders: which ones the store remembers, and a watcher for each. */
export function createFolders({ store, importer, dataFolder, times, onResult, onChanged }: FoldersOptions): Folders {
  const watchers = new Map<string, FolderWatcher>()

  const list = (): WatchedFolder[] =>
    store.folders.list().map(({ path, imported }) => ({
      path,
      imported,
      state: watchers.get(path)?.state ?? 'unreachable',
    }))

  const changed = (): void => onChanged(list())

  async function take(folder: string, file: string, first: boolean): Promise<boolean> {
    const result = await importer.importPath(file, { source: folder, quietIfKnown: first })
    if (result.outcome === 'refused' && refusalKind(result.error.code) === 'try-later') return false
    if (result.outcome === 'duplicate' && first) return true
    if (result.outcome === 'imported') changed()
    onResult(result)
    return true
  }

  function begin(path: string): void {
    watchers.set(
      path,
      watchFolder({
        path,
        times: { ...FOLDER_TIMES, ...times },
        take: (file, first) => take(path, file, first),
        onState: changed,
      }),
    )
  }

  async function add({ path }: { path: string }): Promise<WatchedFolder[]> {
    const folder = resolve(path)
    if (watchers.has(folder)) return list()
    if (!relative(dataFolder, folder).startsWith('..')) {
      throw new VouchError('not-allowed-now', "Vouch's own data lies in that folder")
    }
    await readdir(folder).catch(cause => {
      throw new VouchError('folder-unreachable', folder, { cause })
    })
    store.folders.add(folder)
    begin(folder)
    changed()
    return list()
  }

  async function remove({ path }: { path: string }): Promise<WatchedFolder[]> {
    store.folders.remove(path)
    const watcher = watchers.get(path)
    watchers.delete(path)
    await watcher?.stop()
    changed()
    return list()
  }

  return {
    handlers: { 'folders.list': list, 'folders.add': add, 'folders.remove': remove },
    start() {
      for (const { path } of store.folders.list()) begin(path)
    },
    async stop() {
      await Promise.all([...watchers.values()].map(watcher => watcher.stop()))
      watchers.clear()
    },
  }
}
