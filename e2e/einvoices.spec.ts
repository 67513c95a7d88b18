import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messages } from '../src/renderer/messages/index.ts'
import { hybridPdf, ublInvoice } from './support/einvoices.ts'
import { takeScreenshots } from './support/screenshots.ts'
import { expect, test } from './support/test.ts'

const text = messages.einvoice

test('an invoice that is data alone is shown as a page, printed, approved and exported', async ({
  vouch,
  dataFolder,
}) => {
  const { page, queue, review, exports } = vouch
  const file = join(dataFolder, 'without-ending')
  await writeFile(file, ublInvoice({ number: 'RE-71', total: '119.00' }))
  await queue.importFiles([file])
  const id = await vouch.untilStatus('without-ending', 'review')
  const { reading } = await vouch.call('documents.get', { id })
  expect(reading).toMatchObject({ source: 'e-invoice', pages: [], decision: 'auto-approve', documentType: 'invoice' })

  await queue.open('RE-71')
  await expect(review.sheet.getByRole('heading', { name: 'Invoice RE-71' })).toBeVisible()
  await expect(review.sheet.getByRole('table', { name: text.lines })).toContainText('4 hour')
  await expect(review.sheet).toContainText('Thank you for your order of February.')
  await expect(review.differences).toBeHidden()
  await takeScreenshots(page, 'einvoice')

  // On paper stands the sheet and nothing else.
  await page.emulateMedia({ media: 'print' })
  await expect(review.sheet).toBeVisible()
  await expect(review.form).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  // The attachment is saved under a name that leads nowhere.
  const saved = page.waitForEvent('download')
  await review.sheet.getByRole('button', { name: text.save('hours.csv') }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('hours.csv')
  expect(await readFile(await download.path(), 'utf8')).toBe('day;hours\n')

  await review.approve()
  await vouch.untilStatus('without-ending', 'approved')
  await vouch.goTo(messages.navigation.exports)
  const exported = await exports.exportNow()
  expect(await readFile(await exported.path(), 'utf8')).toContain('RE-71')
})

test('a page that says another total than its data is seen, settled and approved', async ({ vouch, dataFolder }) => {
  const { page, queue, review } = vouch
  const file = join(dataFolder, 'hybrid.pdf')
  await writeFile(file, await hybridPdf({ number: 'RE-72', total: '119.50' }))
  await queue.importFiles([file])
  const id = await vouch.untilStatus('hybrid.pdf', 'review')
  const { reading, content } = await vouch.call('documents.get', { id })
  expect(reading).toMatchObject({ source: 'e-invoice', decision: 'review' })
  expect(content?.fields.totalAmount).toMatchObject({ value: '119.50', origin: 'einvoice' })

  await queue.open('RE-72')
  await expect(review.image).toBeVisible()
  await expect(review.differences).toContainText('119.50')
  await expect(review.differences).toContainText('119.00')
  await takeScreenshots(page, 'differences')

  // From the list to the field by keyboard, and to the place on the page.
  const total = review.differences.getByRole('button', { name: messages.fields.totalAmount, exact: true })
  await total.focus()
  await page.keyboard.press('Enter')
  await expect(review.field('totalAmount')).toBeFocused()
  await expect(page.getByText(text.pageSays(messages.fields.totalAmount))).toBeVisible()

  // The same page shows the data, too.
  await page.keyboard.press('Alt+D')
  await expect(review.sheet).toContainText('119.50')
  await page.keyboard.press('Alt+D')
  await expect(review.image).toBeVisible()

  // What the page says is the first thing to choose instead.
  await review.field('totalAmount').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const total119 = { value: '119.00', origin: 'person', page: 1 }
  await expect
    .poll(async () => (await vouch.call('documents.get', { id })).content?.fields.totalAmount)
    .toMatchObject(total119)
  await expect(review.differences.getByLabel(text.settled).first()).toBeVisible()
  await review.approve()
  await vouch.untilStatus('hybrid.pdf', 'approved')
})
