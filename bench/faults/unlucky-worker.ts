/**
 * The product's own worker process, met by a misfortune: an entry in front of src/main/pipeline/worker.ts, which knows
 * nothing of it. Which misfortune, in which stage and how often for a document, the environment says.
 */
import { spawnSync } from 'node:child_process'
import fs, { writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import type { FromWorker, ToWorker } from '../../src/main/pipeline/messages.ts'
import { FAULT_VARIABLE, type Misfortune } from './misfortune.ts'

const { deed, stage, times, folder } = JSON.parse(process.env[FAULT_VARIABLE] ?? '{}') as Misfortune

const MEGABYTE = 1024 ** 2
const GARBAGE = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 89) % 256))
const send = process.send!.bind(process)
const anything = (message: unknown): void => void send(message as object)
let read: Extract<ToWorker, { type: 'read' }> | undefined
const kept: unknown[] = []

const DEEDS: Readonly<Record<Misfortune['deed'], () => void>> = {
  'is killed': () => process.kill(process.pid, 'SIGKILL'),
  hangs: () => {
    for (;;);
  },
  'is stopped': () => process.kill(process.pid, 'SIGSTOP'),
  'ends itself': () => process.exit(0),
  aborts: () => process.abort(),
  'throws where nobody catches': () => {
    setImmediate(() => {
      throw new Error('thrown by the bench')
    })
    // The rest of a small document would be read before that.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  },
  'takes native memory': () => {
    for (;;) {
      kept.push(Buffer.alloc(64 * MEGABYTE, 1))
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  },
  'takes heap memory': () => {
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => ({ index })))
  },
  'writes garbage': () => {
    process.stdout.write(GARBAGE)
    process.stderr.write(GARBAGE)
  },
  'sends garbage': () => {
    for (const message of [null, 7, 'text', {}, { type: 'progress' }, { type: 'done', job: read?.job }])
      anything(message)
  },
  'sends a reading that is none': () =>
    anything({ type: 'done', job: read?.job, residentBytes: 0, result: { reading: { fields: 7 }, words: [] } }),
  'answers for another document': () =>
    anything({
      type: 'failed',
      job: 'another',
      residentBytes: 0,
      error: { code: 'internal', message: '', advice: '' },
    }),
  'has no file handles': () => {
    spawnSync('prlimit', ['--pid', String(process.pid), '--nofile=3:3'])
  },
  'finds no model': () =>
    readingOf(/\.onnx$/, () => Promise.reject(Object.assign(new Error('gone'), { code: 'ENOENT' }))),
  'finds a damaged model': () => readingOf(/\.onnx$/, bytes => Promise.resolve(bytes.subarray(0, bytes.length >> 1))),
  'finds no language data': () =>
    readingOf(/traineddata/, () => Promise.reject(Object.assign(new Error('gone'), { code: 'ENOENT' }))),
}

/** What is read from files of that name is another from now on. */
function readingOf(name: RegExp, change: (bytes: Buffer) => Promise<Buffer>): void {
  const readFile = fs.promises.readFile.bind(fs.promises)
  const changed = async (path: string, ...options: []) =>
    name.test(String(path)) ? change(await readFile(path)) : readFile(path, ...options)
  Object.assign(fs.promises, { readFile: changed })
  syncBuiltinESMExports()
}

/** Whether this document has not met it often enough yet. Told by files: this process may be another one each time. */
function isDue(): boolean {
  for (let time = 1; time <= times; time += 1) {
    try {
      writeFileSync(join(folder, `${read?.original.sha256}-${time}`), '', { flag: 'wx' })
      return true
    } catch {
      // It has met it that often.
    }
  }
  return false
}

let struck: string | undefined
process.send = ((message: FromWorker, ...rest: []) => {
  const sent = send(message, ...rest)
  const now = message.type === 'progress' && message.progress.stage === stage && struck !== message.job
  if (now) {
    struck = message.job
    if (isDue()) DEEDS[deed]()
  }
  return sent
}) as typeof process.send

const on = process.on.bind(process) as (event: string, listener: (message: ToWorker) => void) => typeof process
process.on = ((event: string, listener: (message: ToWorker) => void) =>
  on(event, message => {
    if (event === 'message' && message.type === 'read') read = message
    listener(message)
  })) as typeof process.on

await import('../../src/main/pipeline/worker.ts')
