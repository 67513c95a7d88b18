/**
 * Documents an hour through the whole application: import, queue, worker processes, store. Mixed documents that the
 * project made itself (three of four with text, one scanned), once with one worker and once with one for every core, each
 * with one thread, and what that promises for twice the cores. The event loop's delay is that of the main process, from
 * its start on; what the start takes of a large store, start.ts tells.
 *
 *     node bench/throughput/run.ts [--documents 40] [--scans 0.25] [--seed 1]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createApp } from '../../src/main/app.ts'
import { PROJECT_PATHS } from '../../src/main/hosts/project-paths.ts'
import { forkProbe } from '../../src/main/inference/fork-probe.ts'
import { forkWorkers } from '../../src/main/pipeline/fork-worker.ts'
import { randomOrder } from '../../tools/samples/develop.ts'
import { makeDocument } from '../../tools/samples/make.ts'
import { expected, type Measured, parallelShare, perHour } from './capacity.ts'

const LOOK_MS = 20

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '40' },
    scans: { type: 'string', default: '0.25' },
    seed: { type: 'string', default: '1' },
  },
})
const count = Number(values.documents)
const scans = Math.round(count * Number(values.scans))

const files: { fileName: string; content: Uint8Array<ArrayBuffer> }[] = []
for (let number = 0; number < count; number += 1) {
  const kind = number < scans ? 'scan' : 'digital'
  const { content, truth } = await makeDocument(randomOrder(`throughput-${values.seed}-${number}`, [kind]))
  files.push({ fileName: truth.file, content: Uint8Array.from(content) })
}
// Mixed as they come, and not all scans first.
files.sort((left, right) => (left.content.length % 97) - (right.content.length % 97))

interface Run extends Measured {
  readonly p99Ms: number
  readonly mostMs: number
  readonly ends: string
}

/** One for each worker, so that processes and models are warm; made beforehand, as the application's thread makes them. */
const warming: Uint8Array[] = []
for (let worker = 0; worker < availableParallelism(); worker += 1)
  warming.push((await makeDocument(randomOrder(`warm-${worker}`, ['scan']))).content)

/** Time from the first import until the last document is read; processes and models are warm. */
async function measure(workers: number): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-throughput-'))
  const app = createApp({
    ...{ dataFolder: join(folder, 'data'), actor: 'bench', host: 'cli', samplesFolder: PROJECT_PATHS.samples },
    ...{ workers, executionProvider: 'cpu' },
    launchWorker: settings => forkWorkers({ entry: PROJECT_PATHS.worker, settings: { ...settings, threads: 1 } })(),
    launchProbe: forkProbe(PROJECT_PATHS.probe),
  })
  const unread = (): number => {
    const { counts } = app.store.documents.list({ sort: { key: 'importedAt', descending: true }, offset: 0, limit: 1 })
    return (counts.queued ?? 0) + (counts.processing ?? 0)
  }
  const settled = async (): Promise<void> => {
    while (unread() > 0) await setTimeout(LOOK_MS)
  }
  try {
    app.start()
    for (const [worker, content] of warming.slice(0, workers).entries())
      await app.importer.importBytes(`warm-${worker}.pdf`, content, { source: 'bench' })
    await settled()
    const start = performance.now()
    for (const { fileName, content } of files) await app.importer.importBytes(fileName, content, { source: 'bench' })
    await settled()
    const seconds = (performance.now() - start) / 1000
    const { eventLoop, deaths } = await app.api['queue.health']({})
    const { counts } = app.store.documents.list({ sort: { key: 'importedAt', descending: true }, offset: 0, limit: 1 })
    const ends = `${counts.failed ?? 0} failed, ${deaths} workers died`
    return { workers, documents: files.length, seconds, ...eventLoop, ends }
  } finally {
    await app.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const line = (run: Run): string =>
  `${run.workers} worker${run.workers === 1 ? '' : 's'}: ${Math.round(perHour(run))} documents an hour ` +
  `(${run.documents} in ${run.seconds.toFixed(1)} s; ${run.ends}; event loop late by ${run.p99Ms.toFixed(1)} ms ` +
  `at the 99th percentile, ${run.mostMs.toFixed(1)} ms at most)`

const cores = availableParallelism()
console.log(`${count} documents, ${scans} of them scanned; ${cores} cores`)
const one = await measure(1)
console.log(line(one))
if (cores > 1) {
  const all = await measure(cores)
  console.log(line(all))
  const share = parallelShare(one, all)
  console.log(
    `${Math.round(share * 100)} % of the work goes on side by side; ${2 * cores} cores promise ` +
      `${Math.round(expected(one, share, 2 * cores))} documents an hour, on paper`,
  )
}
