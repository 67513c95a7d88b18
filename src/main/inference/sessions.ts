import './no-telemetry.ts'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { VouchError } from '#shared/errors.ts'

export const EXECUTION_PROVIDERS = ['cpu', 'cuda', 'dml', 'coreml', 'webgpu'] as const
export type ExecutionProvider = (typeof EXECUTION_PROVIDERS)[number]

export interface SessionOptions {
  /** Default cpu. `probeProviders` tells which work. */
  readonly executionProvider?: ExecutionProvider
  /** Threads of one inference; default 2, the cores of the smallest machine supported. */
  readonly threads?: number
}

export const DEFAULT_THREADS = 2

/** A loaded model with one input, float32. */
export interface Model {
  /**
   * Runs the model once, for its first output, which is float32.
   * @param dimensions of the input, for example [1, 3, height, width]
   */
  run(data: Float32Array, dimensions: readonly number[]): Promise<{ data: Float32Array; dimensions: readonly number[] }>
  /** Runs the model once, for all of its outputs by name. */
  runAll(data: Float32Array, dimensions: readonly number[]): Promise<Readonly<Record<string, Tensor>>>
  close(): Promise<void>
}

function createSession(bytes: Uint8Array, provider: ExecutionProvider, threads: number): Promise<InferenceSession> {
  return InferenceSession.create(bytes, {
    executionProviders: provider === 'cpu' ? ['cpu'] : [provider, 'cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    // The arena makes detection three times as fast (0.2 s instead of 0.6 s: no page faults on fresh memory). It keeps
    // the largest allocation, so callers keep the area of their inputs constant; patterns would be kept per shape.
    enableCpuMemArena: true,
    enableMemPattern: false,
    logSeverityLevel: 3,
    // Threads that wait by spinning take the processor from Tesseract's threads and from other workers.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  })
}

/**
 * Loads an ONNX model. A provider that cannot start gives way to the processor: the page is read, only slower.
 * @throws VouchError `model-missing` when the file is absent or no ONNX model
 */
export async function openModel(file: string, options: SessionOptions = {}): Promise<Model> {
  const { executionProvider = 'cpu', threads = DEFAULT_THREADS } = options
  const load = async (provider: ExecutionProvider) => createSession(await readFile(file), provider, threads)
  const session = await load(executionProvider)
    .catch(thrown => {
      if (executionProvider === 'cpu') throw thrown
      return load('cpu')
    })
    .catch(thrown => {
      throw new VouchError('model-missing', path.basename(file), { cause: thrown })
    })
  const input = session.inputNames[0]!
  const output = session.outputNames[0]!
  const runAll: Model['runAll'] = (data, dimensions) =>
    session.run({ [input]: new Tensor('float32', data, dimensions) })
  return {
    runAll,
    async run(data, dimensions) {
      const result = (await runAll(data, dimensions))[output]!
      return { data: result.data as Float32Array, dimensions: result.dims }
    },
    close: () => session.release(),
  }
}
