import { existsSync, writeFileSync } from 'node:fs'
import { VouchError } from '#shared/errors.ts'
import type { ToWorker } from '../messages.ts'
import { workerPort } from '../worker-port.ts'
import { EXIT_OUT_OF_MEMORY, parseWorkerArguments } from '../worker-settings.ts'
import { emptyResult } from './reading.ts'

/**
 * A worker process that does what real ones do only in the worst moments; which, the file's name says up to its first
 * dot. It speaks through the real port, so that what is tested is the supervisor with real processes.
 */
const port = workerPort()

const DEEDS: Readonly<Record<string, (request: Extract<ToWorker, { type: 'read' }>) => void>> = {
  dies: () => process.kill(process.pid, 'SIGKILL'),
  'dies-once'({ original: { path } }) {
    const marker = `${path}.died`
    if (existsSync(marker)) return done(`second`)
    writeFileSync(marker, '')
    process.kill(process.pid, 'SIGKILL')
  },
  'gives-up-memory': () => process.exit(EXIT_OUT_OF_MEMORY),
  'exhausts-heap'() {
    const kept: string[][] = []
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => `${kept.length} ${index}`))
  },
  'blocks-for-ever'() {
    for (;;);
  },
  'waits-for-cancel': () => undefined,
  lingers() {
    port.send({ type: 'progress', job, progress: { stage: 'ocr', fraction: 0.1, pages: 4 }, residentBytes: 0 })
    setTimeout(() => port.send({ type: 'done', job, result: emptyResult('lingered'), residentBytes: 0 }), 3000)
  },
  'tells-memory'() {
    const heap = process.execArgv.find(argument => argument.startsWith('--max-old-space-size='))?.split('=')[1]
    const { memory } = parseWorkerArguments(process.argv.slice(2))
    port.send({ type: 'done', job, result: emptyResult(`memory ${memory}, heap ${heap}`), residentBytes: 0 })
  },
  'is-damaged': () => failed(new VouchError('file-damaged', 'the cross-reference table is missing')),
  'sends-nonsense': () => void process.send?.({ type: 'done', job, residentBytes: 0, result: { reading: null } }),
  'finds-disk-full': () => failed(new VouchError('store-full')),
  leaks: () => done('leaks', 8 * 1024 ** 3),
  reads: () => done('reads'),
  'reads-slowly': () => setTimeout(() => done('slowly'), 150),
}

let job = ''

function done(reason: string, residentBytes = 0): void {
  port.send({ type: 'done', job, result: emptyResult(`${reason} by ${process.pid}`), residentBytes })
}

function failed(error: VouchError): void {
  port.send({ type: 'failed', job, error: error.toData(), residentBytes: 0 })
}

port.onMessage(message => {
  if (message.type === 'stop') process.exit(0)
  if (message.type === 'cancel') return failed(new VouchError('cancelled'))
  job = message.job
  port.send({ type: 'progress', job, progress: { stage: 'pages', fraction: 0 }, residentBytes: 0 })
  DEEDS[message.original.fileName.split('.')[0] ?? '']?.(message)
})
port.onClosed(() => process.exit(0))
