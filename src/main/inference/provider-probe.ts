/**
 * Run as `node provider-probe.ts PROVIDER`: one inference of the direction classifier with that provider, compared with
 * the processor. Prints its time and exits with 0 when the results agree, otherwise with 1 and the reason on stderr.
 */
import './no-telemetry.ts'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { MODELS } from '../ocr/models.ts'

const DIMENSIONS = [1, 3, 48, 192]
/** Half-precision providers differ in the third decimal; a broken one differs in the first. */
const TOLERANCE = 0.02

const [provider = 'cpu'] = process.argv.slice(2)
const input = Float32Array.from({ length: 3 * 48 * 192 }, (_, i) => Math.sin(i / 7))

async function infer(executionProvider: string): Promise<{ output: Float32Array; milliseconds: number }> {
  const session = await InferenceSession.create(MODELS.direction.file, {
    executionProviders: [executionProvider],
    logSeverityLevel: 3,
  })
  const feeds = { [session.inputNames[0]!]: new Tensor('float32', input, DIMENSIONS) }
  await session.run(feeds)
  const start = performance.now()
  const results = await session.run(feeds)
  const milliseconds = performance.now() - start
  return { output: results[session.outputNames[0]!]!.data as Float32Array, milliseconds }
}

try {
  const here = await infer(provider)
  const processor = await infer('cpu')
  const difference = Math.max(...here.output.map((value, i) => Math.abs(value - processor.output[i]!)))
  if (!(difference < TOLERANCE)) throw new Error(`error: results differ by ${difference}`)
  console.log(`an inference in ${here.milliseconds.toFixed(1)} ms`)
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown)
  process.exitCode = 1
}
