import { isDeepStrictEqual } from 'node:util'
import type { ApiHandlers, Computing, Settings } from '#shared/api.ts'
import type { ExecutionProvider } from '#shared/providers.ts'
import type { Providers } from '../inference/providers.ts'
import { fitToMachine } from './machine-fit.ts'
import type { WorkerSettings } from './worker-settings.ts'

/**
 * Milliseconds from the start until providers are tried that never were: the window is there, and what was left unread
 * is on its way.
 */
const FIRST_PROBE_MS = 20_000

export interface ComputingOptions {
  readonly providers: Providers
  settings(): Pick<Settings, 'executionProvider' | 'documentsAtOnce'>
  /** From the command line: stand above the settings. */
  readonly executionProvider?: ExecutionProvider
  readonly workers?: number
  /** Workers are started with other settings from now on, or there may be more or fewer of them. */
  onChanged(): void
}

/** What computes: which provider, how many workers, how many threads. */
export interface ComputingDesk {
  workers(): number
  /** For a worker that is started now. */
  workerSettings(): WorkerSettings
  /** The settings may be others. */
  refresh(): void
  /** Has providers tried in a while, where the choice is to be made and nothing is known of them. */
  probeLater(): void
  readonly handlers: Pick<ApiHandlers, 'computing.get' | 'computing.probe'>
  stop(): void
}

export function createComputingDesk(options: ComputingOptions): ComputingDesk {
  const { providers } = options
  let later: NodeJS.Timeout | undefined

  function now(): Omit<Computing, 'report'> {
    const { executionProvider, documentsAtOnce } = options.settings()
    return {
      provider: options.executionProvider ?? providers.chosen(executionProvider),
      ...fitToMachine(options.workers ?? (documentsAtOnce || undefined)),
    }
  }
  let current = now()

  function refresh(): void {
    const before = current
    current = now()
    if (!isDeepStrictEqual(before, current)) options.onChanged()
  }

  async function probe(): Promise<void> {
    await providers.probe()
    refresh()
  }

  function get(): Computing {
    const report = providers.known()
    return { ...current, ...(report && { report }) }
  }

  return {
    workers: () => current.workers,
    workerSettings: () => ({ executionProvider: current.provider, threads: current.threads }),
    refresh,
    probeLater() {
      if (options.executionProvider !== undefined || providers.known() !== undefined) return
      // Only closing ends it without a report.
      later = setTimeout(() => probe().catch(() => undefined), FIRST_PROBE_MS)
      later.unref()
    },
    handlers: {
      'computing.get': get,
      async 'computing.probe'() {
        await probe()
        return get()
      },
    },
    stop() {
      clearTimeout(later)
      providers.close()
    },
  }
}
