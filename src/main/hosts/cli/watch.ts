import { resolve } from 'node:path'
import type { DocumentId } from '#shared/document.ts'
import type { App } from '../../app.ts'
import type { Output } from './output.ts'

/**
 * Watches folders (and those the store knows already) until the signal is aborted. Writes a line for every document that
 * has been read, also for what an earlier run left unfinished, and for every file that made no document.
 */
export async function watchFolders(
  app: App,
  folders: readonly string[],
  output: Output,
  signal: AbortSignal,
): Promise<void> {
  app.events.on('intake.result', result => {
    if (result.outcome === 'refused') void output.write(`${result.fileName}: refused. ${result.error.message}\n`)
    if (result.outcome === 'duplicate') void output.write(`${result.fileName}: known already\n`)
  })
  app.events.on('folders.changed', list => {
    for (const { path, state } of list) if (state === 'unreachable') console.error(`${path} cannot be reached.`)
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
  for (const folder of folders) await app.api['folders.add']({ path: resolve(folder) })
  await new Promise<void>(end => signal.addEventListener('abort', () => end(), { once: true }))
}
