import { resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { DocumentId } from '#shared/document.ts'
import { DEFAULT_FOLDER_PROFILE, type FolderProfile } from '#shared/folder.ts'
import type { App } from '../../app.ts'
import type { Output } from './output.ts'

/** What holds for the files of the folders; what is absent stays as it was, or is as usual. */
export interface WatchOptions {
  readonly priority?: FolderProfile['priority']
  readonly vendor?: string
  readonly subfolders?: true
  readonly after?: FolderProfile['afterImport']
  readonly moveTo?: string
}

function profileOf(
  before: FolderProfile,
  { priority, vendor, subfolders, after, moveTo }: WatchOptions,
): FolderProfile {
  return {
    ...before,
    ...(priority && { priority }),
    ...(vendor !== undefined && { vendorHint: vendor }),
    ...(subfolders && { subfolders }),
    ...(after && { afterImport: after }),
    ...(moveTo !== undefined && { moveTo: resolve(moveTo) }),
  }
}

/** Watches a folder; one that is watched already goes on as the options say. */
async function watchOne({ api, store }: App, path: string, options: WatchOptions): Promise<void> {
  const known = store.folders.list().find(folder => folder.path === path)
  if (known === undefined) {
    await api['folders.add']({ path, profile: profileOf(DEFAULT_FOLDER_PROFILE, options) })
    return
  }
  const profile = profileOf(known.profile, options)
  if (!isDeepStrictEqual(profile, known.profile)) await api['folders.change']({ path, profile })
}

/**
 * Watches folders (and those the store knows already) until the signal is aborted. Writes a line for every document that
 * has been read, also for what an earlier run left unfinished, and for every file that made no document.
 */
export async function watchFolders(
  app: App,
  folders: readonly string[],
  options: WatchOptions,
  output: Output,
  signal: AbortSignal,
): Promise<void> {
  app.events.on('intake.result', result => {
    if (result.outcome === 'refused') void output.write(`${result.fileName}: refused. ${result.error.message}\n`)
    if (result.outcome === 'duplicate') void output.write(`${result.fileName}: known already\n`)
  })
  app.events.on('folders.changed', list => {
    for (const { path, state, problem } of list) {
      if (state === 'unreachable') console.error(`${path} cannot be reached.`)
      if (problem) console.error(`${problem.fileName} waits. ${problem.error.message}`)
    }
  })
  const unread = new Set<DocumentId>()
  app.events.on('documents.changed', ({ ids }) => {
    for (const id of ids) {
      const { fileName, status, error } = app.store.documents.get(id).summary
      if (status === 'queued' || status === 'processing') unread.add(id)
      else if (unread.delete(id)) void output.write(`${fileName}: ${status}${error ? `. ${error.message}` : ''}\n`)
    }
  })
  app.start()
  app.probeLater()
  app.watchFolders()
  for (const folder of folders) await watchOne(app, resolve(folder), options)
  await new Promise<void>(end => signal.addEventListener('abort', () => end(), { once: true }))
}
