import type { ExecutionProvider } from '#shared/providers.ts'
import { type App, type AppOptions, createApp } from '../app.ts'
import { forkProbe } from '../inference/fork-probe.ts'
import { forkWorkers } from '../pipeline/fork-worker.ts'
import { currentActor } from './machine.ts'
import { PROJECT_PATHS } from './project-paths.ts'

export interface PlainAppOptions extends Pick<AppOptions, 'dataFolder' | 'host' | 'hostReason' | 'reading'> {
  /** Documents read at once; what the settings say, or what suits the machine, where absent. */
  readonly jobs?: number
  /** What the settings say where absent. */
  readonly executionProvider?: ExecutionProvider
}

/** Tries execution providers in plain Node, from the sources. */
export const launchProbe = forkProbe(PROJECT_PATHS.probe)

/** The application in plain Node, from its sources: for the loopback host and the command line. Throws what `createApp` throws. */
export function createPlainApp({ jobs, ...options }: PlainAppOptions): App {
  return createApp({
    ...options,
    actor: currentActor(),
    samplesFolder: PROJECT_PATHS.samples,
    ...(jobs !== undefined && { workers: jobs }),
    launchWorker: (settings, log) =>
      forkWorkers({
        entry: PROJECT_PATHS.worker,
        settings,
        onOutput: text => log.warn({ text }, 'A worker wrote'),
      })(),
    launchProbe,
    launchPainter: forkProbe(PROJECT_PATHS.painter),
  })
}
