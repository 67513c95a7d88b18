import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ImportResult } from '#shared/api.ts'
import type { Sha256 } from '#shared/document.ts'
import { type App, createApp } from '../../src/main/app.ts'
import { PROJECT_PATHS } from '../../src/main/hosts/project-paths.ts'
import { forkProbe } from '../../src/main/inference/fork-probe.ts'
import { forkWorkers } from '../../src/main/pipeline/fork-worker.ts'
import type { Documents, GivenFile } from './documents.ts'
import type { Fault, Trial } from './fault.ts'
import { type Ends, judge, type Promised } from './judge.ts'
import { machinePace } from './machine-pace.ts'
import { FAULT_VARIABLE, type Misfortune } from './misfortune.ts'

const UNLUCKY = join(import.meta.dirname, 'unlucky-worker.ts')

/** Longer than any fault holds a document up, on a machine at its usual pace. */
const SETTLED_WITHIN_MS = 420_000
const LOOK_MS = 100

/** Lets a fault meet so many documents, and says how each ended. */
export async function tryFault(fault: Fault, documents: Documents, count: number): Promise<Ends> {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-fault-'))
  const dataFolder = join(folder, 'data')
  const marks = join(folder, 'marks')
  mkdirSync(marks)
  mkdirSync(dataFolder)
  const restore = once(fault.prepare?.({ folder, dataFolder }))
  const promised = new Map<Sha256, Promised>()
  let app: App | undefined

  const open = (): App => {
    const opened = createApp({
      ...{ dataFolder, actor: 'bench', host: 'cli', samplesFolder: PROJECT_PATHS.samples, workers: 2 },
      launchWorker: settings =>
        forkWorkers({
          entry: fault.misfortune === undefined ? PROJECT_PATHS.worker : UNLUCKY,
          settings: { ...settings, memory: (settings.memory ?? 1) * (fault.memory ?? 1) },
        })(),
      launchProbe: forkProbe(PROJECT_PATHS.probe),
      folderTimes: { stillMs: 300, retryMs: 1000 },
      ...fault.options,
    })
    opened.start()
    return opened
  }

  const shaOf = ({ content }: GivenFile): Sha256 => createHash('sha256').update(content).digest('hex') as Sha256
  const trial: Trial = {
    ...{ folder, dataFolder, documents, count },
    get app() {
      if (app === undefined) throw new Error('The application is not running.')
      return app
    },
    async give(files) {
      const results: ImportResult[] = []
      for (const file of files) {
        const result = await trial.app.importer.importBytes(file.fileName, file.content, { source: 'bench' })
        promised.set(shaOf(file), { fileName: file.fileName, result })
        results.push(result)
      }
      return results
    },
    expect(files) {
      for (const file of files) promised.set(shaOf(file), { fileName: file.fileName })
    },
    async settled() {
      const deadline = performance.now() + SETTLED_WITHIN_MS * machinePace()
      while (performance.now() < deadline) {
        const { counts } = trial.app.store.documents.list(ALL)
        if ((counts.queued ?? 0) + (counts.processing ?? 0) === 0) return
        await setTimeout(LOOK_MS)
      }
    },
    async restart() {
      await trial.app.stop()
      app = open()
    },
  }

  process.env[FAULT_VARIABLE] = JSON.stringify({ ...fault.misfortune, folder: marks } satisfies Partial<Misfortune>)
  try {
    app = open()
    await (fault.run ?? giveInvoices)(trial)
    await app.stop()
    app = undefined
    restore()
    return judge(dataFolder, promised)
  } finally {
    delete process.env[FAULT_VARIABLE]
    await app?.stop()
    restore()
    rmSync(folder, { recursive: true, force: true })
  }
}

function once(deed: (() => void) | undefined): () => void {
  let left = deed
  return () => {
    const now = left
    left = undefined
    now?.()
  }
}

const ALL = { sort: { key: 'importedAt', descending: true }, offset: 0, limit: 1 } as const

async function giveInvoices(trial: Trial): Promise<void> {
  await trial.give(trial.documents.invoices(trial.count))
  await trial.settled()
}
