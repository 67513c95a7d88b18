/**
 * How soon the window shows something and answers, with a large store: `node bench/window.ts [DOCUMENTS]` starts Vouch
 * on the loopback host with as many documents, opens it in Chromium and prints milliseconds. Build the window first
 * (`vite build --config renderer.vite.config.ts`); figures of a busy machine tell nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../e2e/support/browser.ts'
import { startHost } from '../e2e/support/host.ts'
import { fillDocuments } from './queue-store.ts'

const DOCUMENTS = Number(process.argv[2] ?? 100_000)
const STARTS = 5
const KEYS = 60

const browser = await findBrowser()
if (!browser.found) throw new Error(browser.reason)

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.min(times.length - 1, Math.floor(share * times.length))] ??
  Number.NaN

const loaded = (page: Page): Promise<void> => page.locator('html[data-app-state="loaded"]').waitFor()

/** In the page: from a key to the second frame after it, for the first may still show the old state. */
const MOVE = `(async () => {
  const start = performance.now()
  const target = document.activeElement ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }))
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  return performance.now() - start
})()`

const folder = mkdtempSync(join(tmpdir(), 'vouch-bench-'))
fillDocuments(folder, DOCUMENTS)
const host = await startHost(folder)
const chrome = await chromium.launch({
  executablePath: browser.executablePath,
  args: [...browser.arguments],
  env: { ...(process.env as Record<string, string>), ...browser.environment },
})
try {
  const page = await chrome.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(host.link)
  await loaded(page)
  const starts: number[] = []
  for (let start = 0; start < STARTS; start++) {
    await page.reload({ waitUntil: 'commit' })
    await loaded(page)
    starts.push(await page.evaluate(() => performance.now()))
  }
  const moves: number[] = []
  for (let key = 0; key < KEYS; key++) moves.push(await page.evaluate<number>(MOVE))
  const reviews: number[] = []
  for (let start = 0; start < STARTS; start++) {
    const row = page.locator('tr[data-status="review"]').nth(start)
    await row.waitFor()
    const begin = performance.now()
    await row.click()
    await page.waitForURL(/review/)
    await page.locator('main header, main [role="alert"]').first().waitFor()
    reviews.push(performance.now() - begin)
    await page.evaluate("location.hash = '#/'")
  }
  console.log(`The window with ${DOCUMENTS.toLocaleString('en')} documents, milliseconds`)
  const figures = (times: readonly number[]) => ({
    median: Math.round(percentile(times, 0.5)),
    p95: Math.round(percentile(times, 0.95)),
  })
  console.table({
    'load until the queue is shown': figures(starts),
    'a key in the queue until it is painted': figures(moves),
    'a click until the review stands': figures(reviews),
  })
} finally {
  await chrome.close()
  await host.stop()
  rmSync(folder, { recursive: true, force: true })
}
