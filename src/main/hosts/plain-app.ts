import { type App, type AppOptions, createApp } from '../app.ts'
import type { ExecutionProvider } from '../inference/sessions.ts'
import { forkWorkers } from '../pipeline/fork-worker.ts'
import { currentActor, fitToMachine } from './machine.ts'
import { PROJECT_PATHS } from './project-paths.ts'

export interface PlainAppOptions extends Pick<AppOptions, 'dataFolder' | 'host' | 'hostReason' | 'reading'> {
  /** Documents read at once; what suits the machine where absent. */
  readonly jobs?: number
  readonly executionProvider?: ExecutionProvider
}

/** The application in plain Node, from its sources: for the loopback host and the command line. Throws what `createApp` throws. */
export function createPlainApp({ jobs, executionProvider = 'cpu', ...options }: PlainAppOptions): App {
  const { workers, threads } = fitToMachine(jobs)
  return createApp({
    ...options,
    actor: currentActor(),
    samplesFolder: PROJECT_PATHS.samples,
    workers,
    launchWorker: log =>
      forkWorkers({
        entry: PROJECT_PATHS.worker,
        settings: { executionProvider, threads },
        onOutput: text => log.warn({ text }, 'A worker wrote'),
      }),
  })
}
