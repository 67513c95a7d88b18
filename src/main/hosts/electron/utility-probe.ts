import { utilityProcess } from 'electron'
import { NO_TELEMETRY } from '../../inference/no-telemetry.ts'
import type { LaunchProbe } from '../../inference/try-provider.ts'

/** Tries providers in Electron's utility processes, where the workers run that are to use them. */
export function utilityProbe(entry: string): LaunchProbe {
  return provider => {
    const child = utilityProcess.fork(entry, [provider], {
      env: { ...process.env, ...NO_TELEMETRY },
      stdio: ['ignore', 'pipe', 'ignore'],
      serviceName: 'Vouch provider probe',
    })
    return {
      onOutput: listener => void child.stdout?.on('data', (chunk: Buffer) => listener(chunk.toString('utf8'))),
      onExit: listener => void child.once('exit', code => listener(`exit status ${code}`)),
      kill: () => void child.kill(),
    }
  }
}
