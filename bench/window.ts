/**
 * How soon the window shows something and answers, with a large store: `node bench/window.ts [DOCUMENTS]` starts Vouch
 * on the loopback host with as many documents, lets it read a few samples, opens it in Chromium and prints milliseconds.
 * Build the window first (`vite build --config renderer.vite.config.ts`); figures of a busy machine tell nothing.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { callApi } from '../e2e/support/api.ts'
import { findBrowser } from '../e2e/support/browser.ts'
import { sample } from '../e2e/support/files.ts'
import { startHost } from '../e2e/support/host.ts'
import { fillDocuments } from './queue-store.ts'

const DOCUMENTS = Number(process.argv[2] ?? 100_000)
const STARTS = 5
const KEYS = 60

/** What is opened and approved: ordinary invoices of every length, with their pages. */
const REVIEWED = [
  'de-letter.pdf',
  'de-two-pages.pdf',
  'de-untaxed.pdf',
  'en-bill-to.pdf',
  'en-credit-note.pdf',
  'es-band.pdf',
  'fr-header-table.pdf',
  'it-form.pdf',
  'pt-stacked.pdf',
]
/** The clerk looks at an invoice before the next: the time in which the next is fetched. */
const LOOK_MS = 2000

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

interface Shown {
  /** The fields of the invoice can be read and typed in. */
  readonly form: number
  /** Its page is there too. */
  readonly page: number
}

/** In the page: from a click on an element until another invoice's fields are painted, and until its page is. */
const shownAfterClick = (selector: string): string => `new Promise((resolve, reject) => {
  const before = location.hash
  const start = performance.now()
  let form
  const painted = () => performance.now() - start
  const look = () => {
    const dialog = document.querySelector('[role="dialog"] [data-autofocus]')
    if (dialog) dialog.click()
    const there = location.hash !== before && document.querySelector('[data-testid="field-form"]')
    const image = document.querySelector('[data-testid="page-image"]')
    if (there && form === undefined) form = painted()
    if (there && image?.complete && image.naturalWidth > 0) resolve({ form, page: painted() })
    else if (painted() > 20_000) reject(new Error('no invoice after ' + ${JSON.stringify(selector)}))
    else requestAnimationFrame(look)
  }
  document.querySelector(${JSON.stringify(selector)}).click()
  requestAnimationFrame(look)
})`

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
  for (const fileName of REVIEWED)
    await callApi(page, 'intake.file', { fileName, content: new Uint8Array(readFileSync(sample(fileName))) })
  const isWaiting = async (): Promise<boolean> => {
    const { rows } = await callApi(page, 'documents.list', { limit: REVIEWED.length })
    return rows.some(row => row.status === 'queued' || row.status === 'processing')
  }
  while (await isWaiting()) await pause(1000)

  const starts: number[] = []
  const firstPaints: number[] = []
  for (let start = 0; start < STARTS; start++) {
    await page.reload({ waitUntil: 'commit' })
    await loaded(page)
    starts.push(await page.evaluate(() => performance.now()))
    firstPaints.push(await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
  }
  const moves: number[] = []
  for (let key = 0; key < KEYS; key++) moves.push(await page.evaluate<number>(MOVE))

  const opened: Shown[] = []
  for (let row = 0; row < REVIEWED.length; row++) {
    await page.evaluate("location.hash = '#/'")
    await page.locator('tbody tr[data-status]').first().waitFor()
    await page.evaluate("document.querySelector('table').parentElement.scrollTo(0, 0)")
    await pause(LOOK_MS)
    opened.push(await page.evaluate<Shown>(shownAfterClick(`tbody tr[aria-rowindex="${row + 2}"]`)))
  }
  const approved: Shown[] = []
  await page.evaluate("location.hash = '#/'")
  await page.locator('tbody tr[aria-rowindex="2"]').click()
  await page.locator('#approve').waitFor()
  for (let next = 1; next < REVIEWED.length; next++) {
    await pause(LOOK_MS)
    approved.push(await page.evaluate<Shown>(shownAfterClick('#approve')))
  }

  console.log(`The window with ${DOCUMENTS.toLocaleString('en')} documents, milliseconds`)
  const figures = (times: readonly number[]) => ({
    median: Math.round(percentile(times, 0.5)),
    p95: Math.round(percentile(times, 0.95)),
  })
  console.table({
    'load until the first paint': figures(firstPaints),
    'load until the queue is shown': figures(starts),
    'a key in the queue until it is painted': figures(moves),
    'a click until the fields of an invoice stand': figures(opened.map(({ form }) => form)),
    'a click until its page stands too': figures(opened.map(one => one.page)),
    'an approval until the fields of the next stand': figures(approved.map(({ form }) => form)),
    'an approval until its page stands too': figures(approved.map(one => one.page)),
  })
} finally {
  await chrome.close()
  await host.stop()
  rmSync(folder, { recursive: true, force: true })
}
