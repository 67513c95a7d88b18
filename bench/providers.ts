/**
 * What the models cost on this machine: milliseconds to load and to run, and what a process grows by, for every model,
 * form, batch and number of threads, each in a process of its own; then what computes fastest.
 *
 *     node bench/providers.ts [--runs 5] [--provider cpu]
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { EXECUTION_PROVIDERS, executionProviderSchema, PROVIDER_NAMES } from '#shared/providers.ts'
import { PROJECT_PATHS } from '../src/main/hosts/project-paths.ts'
import { forkProbe } from '../src/main/inference/fork-probe.ts'
import { cardedFile, loadCard } from '../src/main/inference/model-card.ts'
import { type ModelFile, readModelFile } from '../src/main/inference/model-file.ts'
import { startModel } from '../src/main/inference/sessions.ts'
import { tryProvider } from '../src/main/inference/try-provider.ts'
import { LINE_READER_FOLDER, MODELS } from '../src/main/ocr/models.ts'

interface Figures {
  readonly loadMs: number
  readonly runMs: number
  /** Of the processor's time, all threads together: what a run takes on one idle core, however busy the machine is. */
  readonly busyMs: number
  readonly megabytes: number
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    provider: { type: 'string', default: 'cpu' },
    /** Inside the process that measures one case: its index, and its threads. */
    case: { type: 'string' },
    threads: { type: 'string', default: '1' },
  },
})
const runs = Number(values.runs)
const provider = executionProviderSchema.parse(values.provider)

/** A line of print as invoices have it is some 400 pixels long at the reader's height. */
const LINE_WIDTH = 400

const card = await loadCard(LINE_READER_FOLDER)
const lines = (form: 'fp32' | 'int8', count: number): readonly [string, ModelFile, readonly number[]] => [
  `line reader ${form}, ${count} line${count === 1 ? '' : 's'}`,
  cardedFile(LINE_READER_FOLDER, card, form),
  [count, 1, card.input.height, LINE_WIDTH],
]
const CASES = [
  ['detector, A4 at 960 pixels', MODELS.detector, [1, 3, 960, 672]],
  ['detector, A4 at 1280 pixels', MODELS.detector, [1, 3, 1280, 896]],
  ['detector, A4 at 1600 pixels', MODELS.detector, [1, 3, 1600, 1152]],
  ...([1, 4, 8, 16] as const).flatMap(count => [lines('fp32', count), lines('int8', count)]),
  ['PP-OCRv4 reader, 8 lines', MODELS.recogniser, [8, 3, 48, 480]],
  ['direction, 16 lines', MODELS.direction, [16, 3, 48, 192]],
] as const satisfies readonly (readonly [string, ModelFile, readonly number[]])[]

async function measure(model: ModelFile, dimensions: readonly number[], threads: number): Promise<Figures> {
  const bytes = await readModelFile(model)
  const before = process.memoryUsage.rss()
  const loading = performance.now()
  const started = await startModel(bytes, provider, threads)
  const loadMs = performance.now() - loading
  const size = dimensions.reduce((product, length) => product * length, 1)
  const input = Float32Array.from({ length: size }, (_, index) => (Math.sin(index / 7) + 1) / 2)
  await started.run(input, dimensions)
  const times: number[] = []
  const busy = process.cpuUsage()
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await started.run(input, dimensions)
    times.push(performance.now() - start)
  }
  const { user, system } = process.cpuUsage(busy)
  const runMs = times.sort((a, b) => a - b)[runs >> 1]!
  return { loadMs, runMs, busyMs: (user + system) / 1000 / runs, megabytes: (process.memoryUsage.rss() - before) / 1e6 }
}

function measuredApart(index: number, threads: number): Figures {
  const own = ['--runs', String(runs), '--provider', provider, '--case', String(index), '--threads', String(threads)]
  return JSON.parse(execFileSync(process.execPath, [import.meta.filename, ...own], { encoding: 'utf8' }))
}

async function main(): Promise<void> {
  console.log(`${PROVIDER_NAMES[provider]}, median of ${runs} runs; line reader ${card.version}`)
  console.log(`${''.padEnd(30)} load ms  1 thread ms  2 threads ms  busy ms 1 / 2      MB`)
  for (const [index, [name]] of CASES.entries()) {
    const one = measuredApart(index, 1)
    const two = measuredApart(index, 2)
    console.log(
      `${name.padEnd(30)} ${one.loadMs.toFixed(0).padStart(7)}  ${one.runMs.toFixed(1).padStart(11)}` +
        `  ${two.runMs.toFixed(1).padStart(12)}  ${`${one.busyMs.toFixed(1)} / ${two.busyMs.toFixed(1)}`.padStart(13)}` +
        `  ${one.megabytes.toFixed(0).padStart(6)}`,
    )
  }
  for (const other of EXECUTION_PROVIDERS) {
    const trial = await tryProvider(forkProbe(PROJECT_PATHS.probe), other)
    console.log(`${PROVIDER_NAMES[other]}: ${trial.usable ? `${trial.milliseconds.toFixed(0)} ms` : trial.reason}`)
  }
}

if (values.case === undefined) await main()
else {
  const [, model, dimensions] = CASES[Number(values.case)]!
  console.log(JSON.stringify(await measure(model, dimensions, Number(values.threads))))
}
