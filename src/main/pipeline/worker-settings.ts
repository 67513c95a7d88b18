import { parseArgs } from 'node:util'
import { EXECUTION_PROVIDERS, type ExecutionProvider } from '#shared/providers.ts'

/** What a worker process is told once, when it is started. */
export interface WorkerSettings {
  readonly executionProvider: ExecutionProvider
  /** Threads for recognition; the machine's cores are shared among the workers. */
  readonly threads: number
}

/**
 * V8's heap in MiB. Words, fields and pdf.js's structures of a 200-page document stay below 300 MiB; pixels and models
 * lie outside this heap and are watched by the resident limit below.
 */
export const MAX_HEAP_MIB = 1024

/**
 * Resident memory at which a worker gives up its document: scans of A4 at 300 dpi take 0.86 GB at the peak
 * (bench/worker-memory.ts); a page of 100 million pixels is allowed as much again.
 */
export const MAX_RESIDENT_BYTES = 2 * 1024 ** 3

/** Exit status of a worker that passed MAX_RESIDENT_BYTES. */
export const EXIT_OUT_OF_MEMORY = 86

/** The settings as arguments of the worker's command line: the one way that fork and utilityProcess share. */
export function workerArguments(settings: WorkerSettings): string[] {
  return [`--execution-provider=${settings.executionProvider}`, `--threads=${settings.threads}`]
}

/** The inverse of `workerArguments`. Throws TypeError on arguments that it did not make. */
export function parseWorkerArguments(args: readonly string[]): WorkerSettings {
  const { values } = parseArgs({
    args: [...args],
    options: { 'execution-provider': { type: 'string' }, threads: { type: 'string' } },
  })
  const executionProvider = EXECUTION_PROVIDERS.find(name => name === values['execution-provider'])
  const threads = Number(values.threads)
  if (executionProvider === undefined || !Number.isInteger(threads) || threads < 1) {
    throw new TypeError(`Not the arguments of a worker: ${args.join(' ')}`)
  }
  return { executionProvider, threads }
}
