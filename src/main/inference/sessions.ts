import './no-telemetry.ts'
import path from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { VouchError } from '#shared/errors.ts'
import type { ExecutionProvider } from '#shared/providers.ts'
import { type ModelFile, readModelFile } from './model-file.ts'

export type { ExecutionProvider }

export interface SessionOptions {
  /** Default cpu. */
  readonly executionProvider?: ExecutionProvider
  /** Threads of one inference; default 2, the cores of the smallest machine supported. */
  readonly threads?: number
}

export const DEFAULT_THREADS = 2

/** A loaded model; the first two ways of running it are for those with one float32 input. */
export interface Model {
  /**
   * Runs the model once, for its first output, which is float32.
   * @param dimensions of the input, for example [1, 3, height, width]
   */
  run(data: Float32Array, dimensions: readonly number[]): Promise<{ data: Float32Array; dimensions: readonly number[] }>
  /** Runs the model once, for all of its outputs by name. */
  runAll(data: Float32Array, dimensions: readonly number[]): Promise<Readonly<Record<string, Tensor>>>
  /** Runs a model with inputs of several kinds, for all of its outputs by name. */
  runWith(inputs: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>
  close(): Promise<void>
}

/**
 * Loads a model from its bytes, for one provider alone: what that one cannot compute goes to the processor.
 * @throws what ONNX Runtime says where the provider cannot start, or the bytes are no model
 */
export async function startModel(bytes: Uint8Array, provider: ExecutionProvider, threads: number): Promise<Model> {
  const session = await InferenceSession.create(bytes, {
    executionProviders: provider === 'cpu' ? ['cpu'] : [provider, 'cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    // The arena makes detection three times as fast (0.2 s instead of 0.6 s: no page faults on fresh memory). It keeps
    // the largest allocation, so callers keep the area of their inputs constant. Patterns would be kept for every shape:
    // for a page's detection alone 255 MB more.
    enableCpuMemArena: true,
    enableMemPattern: false,
    logSeverityLevel: 3,
    // Threads that wait by spinning take the processor from Tesseract's threads and from other workers.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  })
  const input = session.inputNames[0]!
  const output = session.outputNames[0]!
  const runAll: Model['runAll'] = (data, dimensions) =>
    session.run({ [input]: new Tensor('float32', data, dimensions) })
  return {
    runAll,
    runWith: inputs => session.run(inputs),
    async run(data, dimensions) {
      const result = (await runAll(data, dimensions))[output]!
      return { data: result.data as Float32Array, dimensions: result.dims }
    },
    close: () => session.release(),
  }
}

/**
 * Opens a model. A provider that cannot start gives way to the processor: the page is read, only slower.
 * @throws VouchError `model-missing`, `model-damaged`
 */
export async function openModel(model: ModelFile, options: SessionOptions = {}): Promise<Model> {
  const { executionProvider = 'cpu', threads = DEFAULT_THREADS } = options
  const bytes = await readModelFile(model)
  return startModel(bytes, executionProvider, threads)
    .catch(thrown => {
      if (executionProvider === 'cpu') throw thrown
      return startModel(bytes, 'cpu', threads)
    })
    .catch(cause => {
      throw new VouchError('model-damaged', path.basename(model.file), { cause })
    })
}
