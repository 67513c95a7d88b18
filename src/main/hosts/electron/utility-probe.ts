import { utilityProcess } from 'electron'
import { NO_TELEMETRY } from '../../inference/no-telemetry.ts'
import type { ProbeHandle } from '../../inference/try-provider.ts'

/** Starts Electron's utility processes that do one thing, which is their argument. */
export function utilityProbe(entry: string, serviceName: string): (argument: string) => ProbeHandle {
  return argument => {
    const child = utilityProcess.fork(entry, [argument], {
      env: { ...process.env, ...NO_TELEMETRY },
      stdio: ['ignore', 'pipe', 'ignore'],
      serviceName,
    })
    return {
      onOutput: listener => void child.stdout?.on('data', (chunk: Buffer) => listener(chunk.toString('utf8'))),
      onExit: listener => void child.once('exit', code => listener(`exit status ${code}`)),
      kill: () => void child.kill(),
    }
  }
}
