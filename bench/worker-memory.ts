/**
 * What a reading worker takes of the memory: the product's own worker process reads files one after the other, their
 * pixels and not their text, and its resident memory is taken down after each, with the peak so far.
 *
 *     node bench/worker-memory.ts [FILE or FOLDER...]       (default: the scans among the samples; Linux only)
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Sha256 } from '#shared/document.ts'
import { PROJECT_PATHS } from '../src/main/hosts/project-paths.ts'
import { detectMediaType } from '../src/main/pages/formats.ts'
import { forkWorkers } from '../src/main/pipeline/fork-worker.ts'
import { fitToMachine } from '../src/main/pipeline/machine-fit.ts'
import { createSupervisor, WORKER_LIMITS } from '../src/main/pipeline/supervisor.ts'

const SCANS = ['en-scan.pdf', 'de-scan.pdf', 'es-scan.pdf', 'fr-photo.jpg', 'fr-fax.tif', 'de-receipt.jpg']

const megabytes = (field: string, pid: number): number =>
  Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)

const given = process.argv.slice(2)
const files = (given.length > 0 ? given : SCANS.map(name => join(PROJECT_PATHS.samples, name))).flatMap(path =>
  statSync(path).isDirectory() ? readdirSync(path).map(name => join(path, name)) : [path],
)
const folder = mkdtempSync(join(tmpdir(), 'vouch-bench-'))
const { threads } = fitToMachine(1)
const supervisor = createSupervisor({
  launch: forkWorkers({ entry: PROJECT_PATHS.worker, settings: { executionProvider: 'cpu', threads } }),
  // Replaced in the middle, or killed on a busy machine, it would seem to take less than it does.
  limits: { residentBytes: Number.POSITIVE_INFINITY, stallMs: WORKER_LIMITS.deadlineMs },
})

for (const file of files) {
  const start = performance.now()
  const outcome = await supervisor
    .read({
      original: {
        ...{ path: file, fileName: basename(file), mediaType: await detectMediaType(file) },
        sha256: '0'.repeat(64) as Sha256,
      },
      options: {
        ...{ ignoreEinvoice: true, ignoreTextLayer: true, pageImageFolder: folder },
        ...{ company: { name: '', vatId: '' }, doubtBelow: 0.9 },
      },
      signal: new AbortController().signal,
      onProgress: () => undefined,
    })
    .then(
      () => 'read',
      (thrown: Error) => thrown.message,
    )
  const pid = supervisor.workers()[0]?.pid
  const memory = pid && `now ${megabytes('VmRSS', pid)} MB, peak ${megabytes('VmHWM', pid)} MB`
  console.log(
    `${basename(file).padEnd(20)} ${outcome}, ${Math.round(performance.now() - start)} ms, ${memory ?? 'the worker ended'}`,
  )
}
console.log(`a worker is replaced above ${Math.round(WORKER_LIMITS.residentBytes / 1024 ** 2)} MB`)
await supervisor.close()
rmSync(folder, { recursive: true })
