import { parseArgs } from 'node:util'
import { MODEL_FORMS, type ModelForm } from '#shared/models.ts'
import { EXECUTION_PROVIDERS, type ExecutionProvider } from '#shared/providers.ts'

/** What a worker process is told once, when it is started. */
export interface WorkerSettings {
  readonly executionProvider: ExecutionProvider
  /** Threads for recognition; the machine's cores are shared among the workers. */
  readonly threads: number
  /** How many times the usual memory it may take; 1 where absent. */
  readonly memory?: number
  /** What finds the fields beside the rules: none, or another one than the usual. */
  readonly fieldReader?: 'none' | { readonly folder: string; readonly form: ModelForm }
}

/**
 * V8's heap in MiB. Words, fields and pdf.js's structures of a 200-page document stay below 300 MiB; pixels and models
 * lie outside this heap and are watched by the resident limit below.
 */
export const MAX_HEAP_MIB = 1024

/** Exit status of a worker that took more memory than its stage may. */
export const EXIT_OUT_OF_MEMORY = 86

/** What a worker writes before it is ended for that by its own watch, when it is too busy to end itself. */
export const OUT_OF_MEMORY_MARK = 'resident memory above the limit of the stage'

/** Whether a worker's output says that it ended for want of memory: V8's words, or those of its own watch. */
export const saysOutOfMemory = (output: string): boolean =>
  /heap out of memory|Allocation failed/.test(output) || output.includes(OUT_OF_MEMORY_MARK)

/** The settings as arguments of the worker's command line: the one way that fork and utilityProcess share. */
export function workerArguments(settings: WorkerSettings): string[] {
  const { executionProvider, threads, memory = 1, fieldReader } = settings
  return [
    `--execution-provider=${executionProvider}`,
    `--threads=${threads}`,
    `--memory=${memory}`,
    ...(fieldReader === undefined ? [] : [`--field-reader=${fieldReaderArgument(fieldReader)}`]),
  ]
}

const fieldReaderArgument = (reader: NonNullable<WorkerSettings['fieldReader']>): string =>
  reader === 'none' ? reader : `${reader.form}:${reader.folder}`

function parseFieldReader(argument: string): WorkerSettings['fieldReader'] {
  if (argument === 'none') return argument
  const form = MODEL_FORMS.find(name => argument.startsWith(`${name}:`))
  return form === undefined ? undefined : { folder: argument.slice(form.length + 1), form }
}

/** The inverse of `workerArguments`. Throws TypeError on arguments that it did not make. */
export function parseWorkerArguments(args: readonly string[]): WorkerSettings {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'execution-provider': { type: 'string' },
      threads: { type: 'string' },
      memory: { type: 'string', default: '1' },
      'field-reader': { type: 'string', default: '' },
    },
  })
  const executionProvider = EXECUTION_PROVIDERS.find(name => name === values['execution-provider'])
  const threads = Number(values.threads)
  const memory = Number(values.memory)
  if (executionProvider === undefined || !Number.isInteger(threads) || threads < 1 || !(memory > 0)) {
    throw new TypeError(`Not the arguments of a worker: ${args.join(' ')}`)
  }
  const fieldReader = parseFieldReader(values['field-reader'])
  return { executionProvider, threads, memory, ...(fieldReader !== undefined && { fieldReader }) }
}
