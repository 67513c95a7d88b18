import { utilityProcess } from 'electron'
import type { LaunchWorker, WorkerExit } from '../../pipeline/messages.ts'
import { WORKER_ENVIRONMENT } from '../../pipeline/worker-environment.ts'
import {
  EXIT_OUT_OF_MEMORY,
  MAX_HEAP_MIB,
  saysOutOfMemory,
  type WorkerSettings,
  workerArguments,
} from '../../pipeline/worker-settings.ts'

export interface UtilityWorkerOptions {
  /** The worker's built entry. */
  readonly entry: string
  readonly settings: WorkerSettings
  readonly onOutput?: (text: string) => void
}

/** Starts workers as Electron's utility processes: a fork of this executable is what the fuses forbid. */
export function utilityWorkers({ entry, settings, onOutput }: UtilityWorkerOptions): LaunchWorker {
  return (memory = settings.memory ?? 1) => {
    const child = utilityProcess.fork(entry, workerArguments({ ...settings, memory }), {
      execArgv: [`--max-old-space-size=${Math.round(MAX_HEAP_MIB * memory)}`],
      env: { ...process.env, ...WORKER_ENVIRONMENT },
      stdio: 'pipe',
      serviceName: 'Vouch reader',
    })
    let fatal = false
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        const text = chunk.toString('utf8')
        fatal ||= saysOutOfMemory(text)
        onOutput?.(text)
      })
    }
    // V8 could not go on: the heap's limit is the only reason that a worker gives it.
    child.on('error', () => {
      fatal = true
    })
    return {
      // Known only once the process has been spawned.
      get pid() {
        return child.pid
      },
      send: message => child.postMessage(message),
      onMessage: listener => void child.on('message', listener),
      onExit: listener => void child.once('exit', code => listener(exitOf(code, fatal))),
      kill: () => void child.kill(),
    }
  }
}

function exitOf(code: number, fatal: boolean): WorkerExit {
  const detail = `exit status ${code}`
  if (fatal || code === EXIT_OUT_OF_MEMORY) return { reason: 'out-of-memory', detail }
  return { reason: code === 0 ? 'ended' : 'crashed', detail }
}
