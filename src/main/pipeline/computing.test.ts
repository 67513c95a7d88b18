import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { AppOptions } from '../app.ts'
import { createTestApp, pdfBytes, type TestApp } from '../testing/test-app.ts'
import { forkWorkers } from './fork-worker.ts'
import { fitToMachine } from './machine-fit.ts'
import type { WorkerSettings } from './worker-settings.ts'

let app: TestApp
/** What each worker was started with, in that order. */
let started: WorkerSettings[]

/** An application that decides by itself how many workers there are, and tells what they are started with. */
function open(options: Partial<AppOptions> = {}): void {
  started = []
  app = createTestApp({
    workers: undefined,
    launchWorker(settings) {
      started.push(settings)
      const entry = join(import.meta.dirname, 'testing', 'unruly-worker.ts')
      return forkWorkers({ entry, settings })()
    },
    ...options,
  })
}

afterEach(() => app.end())

async function read(fileName: string): Promise<void> {
  const result = await app.api['intake.file']({ fileName, content: pdfBytes(fileName) })
  if (result.outcome !== 'imported') throw new Error(result.outcome)
  await expect.poll(() => app.store.documents.get(result.id).summary.status).toBe('review')
}

const { workers, threads } = fitToMachine()

describe('createComputingDesk', () => {
  it('begins with the processor and as many workers as suit the machine', async () => {
    open()
    expect(await app.api['computing.get']({})).toEqual({ provider: 'cpu', workers, threads })
  })

  it('goes over to what was found to be the fastest, with new workers', async () => {
    open()
    app.start()
    await read('reads.1')
    const { provider, report } = await app.api['computing.probe']({})
    expect([provider, report?.trials.cuda]).toEqual([
      'webgpu',
      { usable: false, reason: 'it computes wrongly: its probabilities differ by 0.500' },
    ])
    await read('reads.2')
    expect(started).toEqual([
      { executionProvider: 'cpu', threads },
      { executionProvider: 'webgpu', threads },
    ])
  })

  it('never computes by what was found to be wrong, even when it is asked for', async () => {
    open()
    await app.api['computing.probe']({})
    await app.api['settings.set']({ executionProvider: 'cuda' })
    expect(await app.api['computing.get']({})).toMatchObject({ provider: 'cpu' })
    await app.api['settings.set']({ executionProvider: 'webgpu' })
    expect(await app.api['computing.get']({})).toMatchObject({ provider: 'webgpu' })
  })

  it('reads as many documents at once as the settings say, from now on', async () => {
    open()
    app.start()
    await app.api['settings.set']({ documentsAtOnce: 1 })
    for (const mark of ['a', 'b', 'c']) {
      const fileName = `waits-for-cancel.${mark}`
      await app.api['intake.file']({ fileName, content: pdfBytes(fileName) })
    }
    await expect.poll(() => app.workers()).toHaveLength(1)
    await app.api['settings.set']({ documentsAtOnce: 3 })
    await expect.poll(() => app.workers()).toHaveLength(3)
  })

  it('lets the command line decide', async () => {
    open({ workers: 5, executionProvider: 'coreml' })
    await app.api['settings.set']({ documentsAtOnce: 1, executionProvider: 'webgpu' })
    expect(await app.api['computing.get']({})).toMatchObject({ provider: 'coreml', workers: 5 })
  })
})
