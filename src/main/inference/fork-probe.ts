import { spawn } from 'node:child_process'
import { NO_TELEMETRY } from './no-telemetry.ts'
import type { ProbeHandle } from './try-provider.ts'

/** Starts processes of plain Node that do one thing, which is their argument. */
export function forkProbe(entry: string): (argument: string) => ProbeHandle {
  return argument => {
    const child = spawn(process.execPath, [entry, argument], {
      env: { ...process.env, ...NO_TELEMETRY },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return {
      onOutput: listener => void child.stdout.setEncoding('utf8').on('data', listener),
      onExit(listener) {
        child.once('error', error => listener(error.message))
        // 'close' and not 'exit': only then has all it wrote arrived.
        child.once('close', (code, signal) => listener(signal ?? `exit status ${code}`))
      },
      kill: () => void child.kill('SIGKILL'),
    }
  }
}
