import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { SingleBar } from 'cli-progress'
import type { ImportResult } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { ProviderChoice } from '#shared/providers.ts'
import type { App } from '../../app.ts'
import { createPlainApp } from '../plain-app.ts'
import { csv } from './csv.ts'
import { listInputs } from './inputs.ts'
import { jsonl } from './jsonl.ts'
import { openOutput } from './output.ts'
import type { Processed, ResultFormat } from './processed.ts'
import { providerFor } from './provider.ts'
import { settled } from './settled.ts'
import { table } from './table.ts'

export const FORMATS = { jsonl, table, csv } as const satisfies Record<string, ResultFormat>

export interface ProcessOptions {
  readonly format: keyof typeof FORMATS
  readonly out?: string
  readonly ignoreEinvoice: boolean
  readonly ignoreTextLayer: boolean
  /** Absent: a temporary store that is gone afterwards. */
  readonly dataDir?: string
  /** False: a document that the store has read before is read again, and so is each of its pages. */
  readonly cache: boolean
  readonly jobs?: number
  readonly ep: ProviderChoice
}

/** How many files are taken in ahead of the reading: enough to keep every worker busy, not a second copy of the archive. */
const AHEAD = 32

/** Reads files and writes one result each, in the order in which they were given. Returns whether none failed. */
export async function processFiles(paths: readonly string[], options: ProcessOptions): Promise<boolean> {
  const dataDir = options.dataDir === undefined ? undefined : resolve(options.dataDir)
  const executionProvider = await providerFor(options.ep, dataDir)
  const temporary = options.dataDir === undefined ? await mkdtemp(join(tmpdir(), 'vouch-')) : undefined
  const app = createPlainApp({
    dataFolder: dataDir ?? temporary ?? '',
    host: 'cli',
    reading: {
      ignoreEinvoice: options.ignoreEinvoice,
      ignoreTextLayer: options.ignoreTextLayer,
      // Nobody looks at pages of a store that is gone in a moment.
      pageImages: temporary === undefined,
      pageCache: temporary === undefined && options.cache,
    },
    ...(executionProvider !== undefined && { executionProvider }),
    ...(options.jobs !== undefined && { jobs: options.jobs }),
  })
  const interrupted = (): void => void end().then(() => process.exit(130))
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  async function end(): Promise<void> {
    await app.stop()
    if (temporary !== undefined) await rm(temporary, { recursive: true, force: true })
  }
  try {
    app.start()
    app.probeLater()
    return await processInto(app, await listInputs(paths), options)
  } finally {
    await end()
  }
}

async function processInto(app: App, files: readonly string[], options: ProcessOptions): Promise<boolean> {
  const format: ResultFormat = FORMATS[options.format]
  const output = openOutput(options.out)
  const bar = new SingleBar({
    stream: process.stderr,
    format: '{bar} {value}/{total} documents, {duration_formatted}',
    clearOnComplete: true,
    hideCursor: true,
  })
  if (process.stderr.isTTY) bar.start(files.length, 0)
  let allRead = true
  const waiting: Promise<Processed>[] = []

  async function writeNext(): Promise<void> {
    const processed = await waiting.shift()
    if (processed === undefined) return
    if (processed.status === 'failed') allRead = false
    await output.write(format.line(processed))
    bar.increment()
  }

  if (format.head !== undefined) await output.write(format.head)
  for (const file of files) {
    // One after the other: each holds its file in memory while it is taken in.
    const imported = await app.importer.importPath(resolve(file), { source: 'command line', quietIfKnown: true })
    for (const one of singly(imported)) waiting.push(resultOf(app, file, one, options.cache))
    if (waiting.length >= AHEAD) await writeNext()
  }
  while (waiting.length > 0) await writeNext()
  bar.stop()
  await output.finish()
  return allRead
}

/** A file of several invoices has a line for each. */
const singly = (imported: ImportResult): ImportResult[] =>
  imported.outcome === 'refused'
    ? [imported]
    : [imported.id, ...(imported.others ?? [])].map(id => ({ ...imported, id }))

async function resultOf(app: App, file: string, imported: ImportResult, cache: boolean): Promise<Processed> {
  if (imported.outcome === 'refused') return { file, status: 'failed', error: imported.error, component: 'intake' }
  if (imported.outcome === 'duplicate') await readAgain(app, imported.id, cache)
  const { sha256, reading, summary } = await settled(app, imported.id)
  if (summary.status !== 'failed' && reading !== undefined) return { file, sha256, status: 'completed', reading }
  const error = summary.error ?? new VouchError('internal', 'it was not read').toData()
  return { file, sha256, status: 'failed', error, component: 'pipeline' }
}

/** A known document is read again where its last reading failed, or where the user wants no earlier reading. */
async function readAgain(app: App, id: DocumentId, cache: boolean): Promise<void> {
  const { status } = app.store.documents.get(id).summary
  const unread = status === 'queued' || status === 'processing'
  const wanted = status === 'failed' || (!cache && !['approved', 'exported'].includes(status))
  if (!unread && wanted) await app.api['documents.retry']({ id })
}
