import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { messages } from '../src/renderer/messages/index.ts'
import { vouchCommand } from './support/command.ts'
import { sample } from './support/files.ts'
import { takeScreenshots } from './support/screenshots.ts'
import { expect, test } from './support/test.ts'
import { wordBox } from './support/words.ts'

const TEXT_PDF = 'en-bill-to.pdf'
const SCAN = 'de-scan.pdf'

/** The file as bytes: a byte order mark, then one row an invoice, each ended by CR LF. */
function expectCsv(bytes: Buffer, ids: readonly string[], correctedValue: string): void {
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = bytes.subarray(3).toString('utf8')
  const [head, ...rows] = text.split('\r\n')
  expect(rows.pop()).toBe('')
  expect(rows).toHaveLength(ids.length)
  for (const id of ids) expect(rows.filter(row => row.includes(id))).toHaveLength(1)
  const columns = head!.split(',')
  expect(columns).toContain('purchaseOrder')
  expect(rows.find(row => row.includes(ids[0]!))).toContain(correctedValue)
}

test('two invoices come in, are corrected and approved, and leave as CSV', async ({ vouch, host, dataFolder }) => {
  const { page, queue, review, exports } = vouch
  await expect(queue.samplesButton).toBeVisible()

  await queue.importFiles([sample(TEXT_PDF)])
  await queue.dropFiles([sample(SCAN)])
  const textId = await vouch.untilStatus(TEXT_PDF, 'review')
  const scanId = await vouch.untilStatus(SCAN, 'review')
  await takeScreenshots(page, 'queue')

  // A word of the page fills the field that has the focus.
  const { summary } = await vouch.call('documents.get', { id: textId })
  await queue.open(summary.invoiceNumber!)
  // Every file came in, so the list of imports is out of the way.
  await expect(queue.importPanel).toBeHidden()
  await expect(review.image).toBeVisible()
  const word = await wordBox(vouch, textId, 1, '98349')
  await review.field('purchaseOrder').click()
  await review.clickOnPage(word.box)
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await vouch.call('documents.get', { id: textId })).content?.fields.purchaseOrder)
    .toMatchObject({ value: word.text, origin: 'person', confidence: 1, page: 1 })
  await takeScreenshots(page, 'review')

  // Approved by keyboard; the next one that waits opens by itself.
  await review.approve()
  await vouch.untilStatus(TEXT_PDF, 'approved')
  await expect(page).toHaveURL(new RegExp(`/review/${scanId}$`))
  await expect(review.image).toBeVisible()
  await review.approve()
  await vouch.untilStatus(SCAN, 'approved')

  await vouch.goTo(messages.navigation.exports)
  await expect(exports.heading).toBeVisible()
  await takeScreenshots(page, 'exports')
  const download = await exports.exportNow()
  const bytes = await readFile(await download.path())

  // What was downloaded is what the ledger keeps, and it holds both invoices with the corrected field.
  const [record] = await vouch.call('exports.list', {})
  const kept = await vouch.call('exports.file', { id: record!.id })
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(record?.sha256)
  expect(Buffer.compare(Buffer.from(kept.content), bytes)).toBe(0)
  expect(record).toMatchObject({ invoices: 2, fileName: download.suggestedFilename() })
  expectCsv(bytes, [textId, scanId], word.text)
  await vouch.untilStatus(TEXT_PDF, 'exported')
  await vouch.untilStatus(SCAN, 'exported')
  await expect(exports.run).toBeDisabled()

  // Every step is in the audit trail, and the chain holds: by the window's API, and by a process of its own.
  const history = await vouch.call('documents.history', { id: textId })
  expect(history.length).toBeGreaterThanOrEqual(4)
  const verified = await vouch.call('audit.verify', {})
  expect(verified.ok).toBe(true)
  await host.stop()
  const { code, stdout } = await vouchCommand(['audit', 'verify', '--data-dir', dataFolder])
  expect({ code, intact: stdout.includes(String(verified.entries)) }).toEqual({ code: 0, intact: true })
})
