/**
 * The entry of a process that tries one provider, whose name is its argument: computes what a page asks for, compares
 * with the processor, and prints a ProviderTrial as one line of JSON. It may crash or hang: `tryProvider` knows what to do.
 */
import './no-telemetry.ts'
import { listSupportedBackends } from 'onnxruntime-node'
import { VouchError } from '#shared/errors.ts'
import { type ExecutionProvider, executionProviderSchema, type ProviderTrial } from '#shared/providers.ts'
import { disagreement, type Outputs } from './agreement.ts'
import { pageWork, type Work } from './page-work.ts'
import { refusalInWords } from './refusal.ts'
import { DEFAULT_THREADS, startModel } from './sessions.ts'

/** Runs that are timed, after a first one that allocates and, on a graphics card, compiles. */
const RUNS = 3

async function compute(provider: ExecutionProvider, { model, input, dimensions }: Work) {
  const started = await startModel(model, provider, DEFAULT_THREADS)
  const outputs: Outputs = await started.runAll(input, dimensions)
  return { started, outputs }
}

async function median(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let count = 0; count < RUNS; count++) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[RUNS >> 1]!
}

async function tried(provider: ExecutionProvider): Promise<ProviderTrial> {
  // Asked for a provider it was not built with, the runtime may say nothing and use the processor.
  if (!listSupportedBackends().some(({ name }) => name === provider))
    return { usable: false, reason: 'not made for this system' }
  let milliseconds = 0
  for (const work of await pageWork(provider)) {
    const { started, outputs } = await compute(provider, work)
    milliseconds += await median(() => started.runAll(work.input, work.dimensions))
    await started.close()
    if (provider === 'cpu') continue
    const processor = await compute('cpu', work)
    await processor.started.close()
    const difference = disagreement(outputs, processor.outputs)
    if (difference !== undefined) return { usable: false, reason: `it computes wrongly: ${difference}` }
  }
  return { usable: true, milliseconds }
}

async function trial(provider: ExecutionProvider): Promise<ProviderTrial> {
  try {
    return await tried(provider)
  } catch (thrown) {
    const reason = thrown instanceof VouchError ? thrown.message : refusalInWords(String(thrown))
    return { usable: false, reason }
  }
}

console.log(JSON.stringify(await trial(executionProviderSchema.parse(process.argv.at(-1)))))
