import { resolve } from 'node:path'
import type { ImportResult } from '#shared/api.ts'
import type { App } from '../../app.ts'
import type { Output } from './output.ts'
import { settled } from './settled.ts'

/** Watches folders (and those the store knows already) until the signal is aborted; writes a line for every file. */
export async function watchFolders(
  app: App,
  folders: readonly string[],
  output: Output,
  signal: AbortSignal,
): Promise<void> {
  app.events.on('intake.result', result => void tell(app, result, output))
  app.events.on('folders.changed', list => {
    for (const { path, state } of list) if (state === 'unreachable') console.error(`${path} cannot be reached.`)
  })
  app.start()
  app.watchFolders()
  for (const folder of folders) await app.api['folders.add']({ path: resolve(folder) })
  await new Promise<void>(end => signal.addEventListener('abort', () => end(), { once: true }))
}

async function tell(app: App, result: ImportResult, output: Output): Promise<void> {
  const { outcome, fileName } = result
  if (outcome === 'refused') return output.write(`${fileName}: refused. ${result.error.message}\n`)
  if (outcome === 'duplicate') return output.write(`${fileName}: known already\n`)
  const { summary } = await settled(app, result.id)
  await output.write(`${fileName}: ${summary.status}${summary.error ? `. ${summary.error.message}` : ''}\n`)
}
