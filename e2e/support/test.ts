import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { type Host, startHost } from './host.ts'
import { openVouch, type Vouch } from './vouch.ts'

interface Fixtures {
  /** A data folder of this test's own, gone afterwards. */
  readonly dataFolder: string
  readonly host: Host
  /** The window, opened with the printed link and loaded. */
  readonly vouch: Vouch
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  dataFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'vouch-e2e-'))
    await use(folder)
    // A worker that draws a page may outlive its host by that page, and write it while the folder is being emptied.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  },
  host: async ({ dataFolder }, use) => {
    const host = await startHost(dataFolder)
    await use(host)
    await host.stop()
  },
  vouch: async ({ page, host }, use) => {
    await use(await openVouch(page, host.link))
  },
})

export { expect }
