import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { buildForElectron } from '#main/hosts/build.ts'
import { messages } from '../../src/renderer/messages/index.ts'
import { findElectron } from '../support/electron.ts'
import { sample } from '../support/files.ts'
import { READING_MS, untilLoaded } from '../support/vouch.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const electron = findElectron()

let application: ElectronApplication
let window: Page
let dataFolder: string

test.skip(!electron.usable, electron.usable ? '' : electron.reason)

test.beforeAll(async () => {
  if (!electron.usable) return
  await buildForElectron()
  dataFolder = await mkdtemp(join(tmpdir(), 'vouch-electron-'))
  application = await _electron.launch({
    executablePath: electron.binary,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ROOT, `--data-dir=${dataFolder}`],
  })
  window = await application.firstWindow()
  await untilLoaded(window)
})

test.afterAll(async () => {
  if (!electron.usable) return
  await application.close()
  await rm(dataFolder, { recursive: true, force: true })
})

test('reads an invoice in a utility process and shows its page', async () => {
  await window.getByLabel(messages.intake.importFiles).first().setInputFiles(sample('it-form.pdf'))
  const row = window.getByRole('table', { name: messages.queue.table }).getByRole('row').nth(1)
  await expect(row).toContainText(messages.statuses.review, { timeout: READING_MS })
  await row.click()
  await expect(window.getByTestId('page-image').first()).toBeVisible()
})

test('gives the page its own address, a strict content policy and nothing of Node', async () => {
  expect(new URL(window.url()).protocol).toBe('vouch:')
  const policy = await window.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'))
  expect(policy).toContain("default-src 'none'; script-src 'self'")
  expect(await window.evaluate(() => ['require', 'process', 'module'].filter(name => name in globalThis))).toEqual([])
})

test('opens no window, goes nowhere else, and grants no permission', async () => {
  expect(await window.evaluate(() => globalThis.open('https://example.org/') === null)).toBe(true)
  const address = window.url()
  await window.evaluate(() => globalThis.location.assign('https://example.org/')).catch(() => undefined)
  expect(window.url()).toBe(address)
  expect(await window.evaluate(async () => Notification.requestPermission())).toBe('denied')
  const reached = await window.evaluate(() =>
    fetch('https://example.org/').then(
      () => true,
      () => false,
    ),
  )
  expect(reached).toBe(false)
})
