import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { eml } from '../src/main/mail/testing/mails.ts'
import { messages } from '../src/renderer/messages/index.ts'
import { SplittingPanel } from './pages/splitting.ts'
import { sample } from './support/files.ts'
import { expect, test } from './support/test.ts'
import { READING_MS } from './support/vouch.ts'

test.setTimeout(300_000)

test('a mail gives up its invoice, which shows who sent it; what is no invoice is named', async ({
  vouch,
  dataFolder,
}) => {
  const { page, queue } = vouch
  const mail = join(dataFolder, 'march.eml')
  const parts = [
    { fileName: 'invoice.pdf', bytes: await readFile(sample('de-letter.pdf')) },
    { fileName: 'terms.txt', bytes: Buffer.from('Terms') },
  ]
  await writeFile(mail, eml('March', parts))
  await queue.importFiles([mail])
  await expect(queue.importResult('march.eml')).toContainText(messages.sources.leftOut('terms.txt'))
  await expect(queue.row('invoice.pdf')).toContainText(messages.statuses.review, { timeout: READING_MS })
  await queue.open('invoice.pdf')
  await expect(page.getByText(messages.sources.mail('Ada <ada@vendor.example>', 'March'))).toBeVisible()
})

test('two invoices in one PDF are proposed as a split, and become two documents', async ({ vouch, dataFolder }) => {
  const { page, queue } = vouch
  const both = await PDFDocument.create()
  for (const name of ['de-letter.pdf', 'de-untaxed.pdf']) {
    const one = await PDFDocument.load(await readFile(sample(name)))
    for (const copied of await both.copyPages(one, one.getPageIndices())) both.addPage(copied)
  }
  const file = join(dataFolder, 'both.pdf')
  await writeFile(file, await both.save())
  await queue.importFiles([file])
  await expect(queue.row('both.pdf')).toContainText(messages.statuses.review, { timeout: READING_MS })
  await queue.open('both.pdf')
  const splitting = new SplittingPanel(page)
  await expect(splitting.region).toContainText(messages.splitting.proposed(2))
  await expect(splitting.start(2)).toBeChecked()
  const whole = page.url()
  await splitting.accept(2).click()
  await page.waitForURL(address => /\/review\//.test(address.href) && address.href !== whole)
  await expect(page.getByText(messages.sources.within(`both.pdf, ${messages.splitting.pages(1, 1)}`))).toBeVisible()
  expect(await vouch.call('documents.list', {})).toMatchObject({ total: 3, counts: { rejected: 1 } })
})
