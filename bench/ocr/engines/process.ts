/** The process of one engine: `process.ts ENGINE`. It reads one document after another and may hang or die. */
import { ENGINES, isEngine } from './engines.ts'
import { peakBytesOf } from './memory.ts'
import type { FromEngine, ToEngine } from './messages.ts'
import type { Reader } from './reader.ts'

const send = (message: FromEngine): void => void process.send!(message)
const describe = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

async function read(reader: Reader, { task, deadlineMs }: ToEngine): Promise<void> {
  const peakBytes = () => Math.max(reader.peakBytes?.() ?? peakBytesOf('self'))
  const start = performance.now()
  try {
    const pages = await reader.read(task, AbortSignal.timeout(deadlineMs))
    const ms = performance.now() - start
    // Only text and place go through the pipe.
    const words = pages.map(page => page.map(({ text, box }) => ({ text, box })))
    send({ type: 'read', pages: words, ms, peakBytes: peakBytes() })
  } catch (thrown) {
    send({ type: 'failed', detail: describe(thrown), ms: performance.now() - start, peakBytes: peakBytes() })
  }
}

const [name = ''] = process.argv.slice(2)
if (!isEngine(name)) throw new Error(`No engine is called ${name}.`)
process.on('disconnect', () => process.exit(0))
try {
  const reader = await (await ENGINES[name]())()
  process.on('message', (message: ToEngine) => void read(reader, message))
  send({ type: 'ready' })
} catch (thrown) {
  send({ type: 'missing', detail: describe(thrown) })
}
