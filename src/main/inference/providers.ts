import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { VouchError } from '#shared/errors.ts'
import {
  EXECUTION_PROVIDERS,
  type ExecutionProvider,
  fastest,
  type ProviderChoice,
  type ProviderReport,
  type ProviderTrial,
  providerReportSchema,
} from '#shared/providers.ts'
import { readingVersion } from '../ocr/reading-version.ts'
import { type LaunchProbe, tryProvider } from './try-provider.ts'

const FILE = 'providers.json'

/** What a report holds for: with another of these, everything is tried again. */
function machineFacts(): Record<string, string> {
  const runtime = createRequire(import.meta.url)('onnxruntime-node/package.json') as { version: string }
  return {
    runtime: runtime.version,
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model ?? 'unknown',
    models: readingVersion(),
  }
}

const keptSchema = z.object({ machine: z.record(z.string(), z.string()), report: providerReportSchema })

/** Which execution providers work on this machine, found out by trying and kept in the data folder. */
export interface Providers {
  /** What was found out; undefined where nothing was yet, or where the machine or the models are others since. */
  known(): ProviderReport | undefined
  /**
   * Tries every provider again. Takes seconds; the processor is busy meanwhile. Asked twice at once, it is done once.
   * Rejects with VouchError `cancelled` when it is closed meanwhile.
   */
  probe(): Promise<ProviderReport>
  /** What is to compute: for `auto` the fastest that is known to be right. The processor where nothing is known. */
  chosen(choice: ProviderChoice): ExecutionProvider
  /** Ends what is being tried. */
  close(): void
}

export function createProviders(dataFolder: string, launch: LaunchProbe): Providers {
  const file = path.join(dataFolder, FILE)
  const closing = new AbortController()
  let probing: Promise<ProviderReport> | undefined

  function known(): ProviderReport | undefined {
    try {
      const { machine, report } = keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
      return JSON.stringify(machine) === JSON.stringify(machineFacts()) ? report : undefined
    } catch {
      // Missing or damaged: it is found out again.
      return undefined
    }
  }

  /** A report that cannot be kept is found out again the next time, and is worth no error. */
  function keep(report: ProviderReport): void {
    try {
      writeFileSync(`${file}.new`, JSON.stringify({ machine: machineFacts(), report }, null, 2))
      renameSync(`${file}.new`, file)
    } catch {}
  }

  async function tryAll(): Promise<ProviderReport> {
    const trials: Partial<Record<ExecutionProvider, ProviderTrial>> = {}
    // One after the other: they are timed.
    for (const provider of EXECUTION_PROVIDERS) {
      trials[provider] = await tryProvider(launch, provider, { signal: closing.signal })
      closing.signal.throwIfAborted()
    }
    const report = { at: new Date().toISOString(), trials: trials as ProviderReport['trials'] }
    keep(report)
    return report
  }

  return {
    known,
    probe() {
      probing ??= tryAll().finally(() => {
        probing = undefined
      })
      return probing
    },
    chosen(choice) {
      const report = known()
      if (report === undefined) return 'cpu'
      if (choice === 'auto') return fastest(report)
      return report.trials[choice].usable ? choice : 'cpu'
    },
    close: () => closing.abort(new VouchError('cancelled')),
  }
}
