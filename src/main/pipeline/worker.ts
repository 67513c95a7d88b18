import { VouchError } from '#shared/errors.ts'
import { readerVersion } from '../cache/reader-version.ts'
import { createReadingCache } from '../cache/reading-cache.ts'
import { createOcrService } from '../ocr/service.ts'
import { storeFailure } from '../store/failures.ts'
import { createFieldReader } from '../understanding/field-reader.ts'
import { watchMemory } from './memory-watch.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import { packWords } from './page-words.ts'
import { readDocument } from './pipeline.ts'
import { STAGE_LIMITS } from './stage-limits.ts'
import { STAGES } from './stages.ts'
import { workerPort } from './worker-port.ts'
import { parseWorkerArguments } from './worker-settings.ts'

/**
 * The entry of a worker process: reads one document at a time with warm models, and does nothing else. It may crash,
 * hang or be killed at any moment; the supervisor knows what to do.
 */
const port = workerPort()
const settings = parseWorkerArguments(process.argv.slice(2))
const { memory = 1 } = settings
const memoryWatch = watchMemory()
const ocr = createOcrService(settings)
const fields = settings.fieldReader === 'none' ? undefined : createFieldReader({ ...settings, ...settings.fieldReader })
const cache = createReadingCache(readerVersion(settings))
let running: { readonly job: string; readonly abort: AbortController } | undefined

/** Exit status of a worker that the system gives no more file handles. */
const EXIT_OUT_OF_HANDLES = 87

const isOutOfHandles = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && (thrown.code === 'EMFILE' || thrown.code === 'ENFILE')

const send = (message: FromWorker): void => port.send(message)
const residentBytes = (): number => process.memoryUsage.rss()

async function read(message: Extract<ToWorker, { type: 'read' }>): Promise<void> {
  const { job, original, options, deadlineMs } = message
  const abort = new AbortController()
  const deadline = setTimeout(() => {
    abort.abort(new VouchError('timed-out', `more than ${Math.round(deadlineMs / 1000)} seconds`))
  }, deadlineMs)
  running = { job, abort }
  const known = cache.pagesOf(original, options)
  try {
    const result = await readDocument(
      original,
      options,
      {
        ocr,
        ...(fields && { fields }),
        known,
        signal: abort.signal,
        progress(progress) {
          memoryWatch.allow(STAGE_LIMITS[progress.stage].residentBytes * memory)
          send({ type: 'progress', job, progress, residentBytes: residentBytes() })
        },
      },
      STAGES,
    ).finally(() => known.close())
    const words = result.words.map(packWords)
    send({ type: 'done', job, result: { ...result, words }, residentBytes: residentBytes() })
  } catch (thrown) {
    // What is thrown because of the abort may be anything (a library's own AbortError): the reason is what counts.
    const error = storeFailure(abort.signal.aborted ? abort.signal.reason : thrown)
    // Nothing more can be read in this process: in another one it can.
    if (isOutOfHandles(error)) process.exit(EXIT_OUT_OF_HANDLES)
    // A bug, not a bad document: its stack goes to the log through stderr.
    if (!(error instanceof VouchError)) console.error(error)
    send({ type: 'failed', job, error: VouchError.dataOf(error), residentBytes: residentBytes() })
  } finally {
    clearTimeout(deadline)
    running = undefined
  }
}

async function stop(): Promise<never> {
  running?.abort.abort(new VouchError('cancelled'))
  cache.close()
  await Promise.all([ocr.close(), fields?.close()])
  process.exit(0)
}

port.onMessage(message => {
  if (message.type === 'read') void read(message)
  else if (message.type === 'stop') void stop()
  else if (running?.job === message.job) running.abort.abort(new VouchError('cancelled'))
})
port.onClosed(() => process.exit(0))
