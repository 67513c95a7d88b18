import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, type AppOptions, createApp } from '../app.ts'
import { forkProbe } from '../inference/fork-probe.ts'
import { forkWorkers } from '../pipeline/fork-worker.ts'

/** A small but whole PDF; `mark` makes its bytes, and so its document, differ from others. */
export const pdfBytes = (mark: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`%PDF-1.4\n% ${mark}\n%%EOF\n`)

export interface TestApp extends App {
  readonly folder: string
  /** Stops it and removes its folder. */
  end(): Promise<void>
}

/**
 * The real application in a folder of its own, with worker processes whose deeds the files' names decide (see
 * unruly-worker.ts): for tests of everything around reading.
 */
export function createTestApp(options: Partial<AppOptions> = {}): TestApp {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-test-'))
  const app = createApp({
    dataFolder: join(folder, 'data'),
    actor: 'tester',
    host: 'cli',
    samplesFolder: join(import.meta.dirname, '..', '..', '..', 'resources', 'samples'),
    workers: 2,
    launchWorker: settings =>
      forkWorkers({
        entry: join(import.meta.dirname, '..', 'pipeline', 'testing', 'unruly-worker.ts'),
        settings,
      })(),
    launchProbe: forkProbe(join(import.meta.dirname, '..', 'inference', 'testing', 'quick-probe.ts')),
    ...options,
  })
  return {
    ...app,
    folder,
    async end() {
      await app.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
