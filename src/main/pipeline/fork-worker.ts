import { fork } from 'node:child_process'
import { constants } from 'node:os'
import type { LaunchWorker, WorkerExit } from './messages.ts'
import { WORKER_ENVIRONMENT } from './worker-environment.ts'
import {
  EXIT_OUT_OF_MEMORY,
  MAX_HEAP_MIB,
  saysOutOfMemory,
  type WorkerSettings,
  workerArguments,
} from './worker-settings.ts'

export interface ForkOptions {
  /** The worker's entry: worker.ts, or its built form. */
  readonly entry: string
  readonly settings: WorkerSettings
  /** V8's heap of each; MAX_HEAP_MIB where absent. */
  readonly heapMib?: number
  /** Given everything that a worker writes, for the log. */
  readonly onOutput?: (text: string) => void
}

/** Starts workers by child_process.fork: for the loopback host, the command line and tests. */
export function forkWorkers({ entry, settings, heapMib = MAX_HEAP_MIB, onOutput }: ForkOptions): LaunchWorker {
  return (memory = settings.memory ?? 1) => {
    const child = fork(entry, workerArguments({ ...settings, memory }), {
      execArgv: [`--max-old-space-size=${Math.round(heapMib * memory)}`],
      serialization: 'advanced',
      env: { ...process.env, ...WORKER_ENVIRONMENT },
      // Its output never mixes with what the command line promises on stdout.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    let memoryExhausted = false
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        memoryExhausted ||= saysOutOfMemory(text)
        onOutput?.(text)
      })
    }
    // A worker that cannot be reached is about to exit; that event decides.
    child.on('error', error => onOutput?.(error.message))
    return {
      pid: child.pid,
      send(message) {
        if (child.connected) child.send(message, () => {})
      },
      onMessage: listener => void child.on('message', listener),
      // 'close' and not 'exit': only then has all it wrote arrived.
      onExit: listener => void child.once('close', (code, signal) => listener(exitOf(code, signal, memoryExhausted))),
      kill: () => void child.kill('SIGKILL'),
    }
  }
}

function exitOf(code: number | null, signal: NodeJS.Signals | null, memoryExhausted: boolean): WorkerExit {
  const detail = signal === null ? `exit status ${code}` : `${signal}, signal ${constants.signals[signal]}`
  if (memoryExhausted || code === EXIT_OUT_OF_MEMORY) return { reason: 'out-of-memory', detail }
  return { reason: code === 0 ? 'ended' : 'crashed', detail }
}
