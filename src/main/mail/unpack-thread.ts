import { parentPort, workerData } from 'node:worker_threads'
import { VouchError } from '#shared/errors.ts'
import { type UnpackedFile, unpack } from './unpack.ts'
import type { ToUnpackThread, UnpackAnswer, UnpackRequest } from './unpack-apart.ts'

/**
 * The entry of a thread that opens a mail or archive and gives out its files, each when it is asked for. All of it is
 * unpacked once before the first is given out: of what turns out to be unsafe, or cut off, nothing is taken.
 */
const { fileName, kind, bytes } = workerData as UnpackRequest
const leftOut: string[] = []

async function* files(): AsyncGenerator<UnpackedFile> {
  for await (const _file of unpack(fileName, kind, bytes, () => undefined));
  yield* unpack(fileName, kind, bytes, name => leftOut.push(name))
}
const given = files()

async function answer(): Promise<UnpackAnswer> {
  try {
    const { done, value } = await given.next()
    return done ? { type: 'end', leftOut } : { type: 'file', file: value }
  } catch (thrown) {
    return { type: 'failed', error: VouchError.dataOf(thrown) }
  }
}

parentPort?.on('message', (_next: ToUnpackThread) => void answer().then(message => parentPort?.postMessage(message)))
