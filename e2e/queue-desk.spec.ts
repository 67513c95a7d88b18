import { messages } from '../src/renderer/messages/index.ts'
import { sample } from './support/files.ts'
import { expect, test } from './support/test.ts'
import { untilLoaded } from './support/vouch.ts'

test.setTimeout(300_000)

test('many invoices are put on hold and handed over at once; what is refused stays chosen and says why', async ({
  vouch,
}) => {
  const { page, queue, review } = vouch
  const { keyboard } = page
  await queue.importFiles([sample('de-letter.pdf'), sample('de-untaxed.pdf'), sample('en-bill-to.pdf')])
  for (const name of ['de-letter.pdf', 'de-untaxed.pdf', 'en-bill-to.pdf']) await vouch.untilStatus(name, 'review')
  const rows = async () => (await vouch.call('documents.list', {})).rows
  // One of them has been rejected already: it cannot be put on hold.
  const [first] = await rows()
  const { version } = await vouch.call('documents.get', { id: first!.id })
  await vouch.call('review.reject', { id: first!.id, version, reason: 'sent twice' })
  await queue.filterBy('all')
  await expect(queue.table.getByRole('row')).toHaveCount(4)

  const bar = page.getByRole('region', { name: messages.queue.actions })
  await keyboard.press('Control+a')
  await expect(bar).toContainText(messages.queue.selected(3))
  await bar.getByRole('button', { name: messages.review.hold }).click()
  await keyboard.type('Wait for the goods')
  await review.dialog.getByRole('button', { name: messages.review.hold }).click()
  await expect(bar).toContainText(messages.queue.selected(1))
  expect((await rows()).map(({ status }) => status).sort()).toEqual(['held', 'held', 'rejected'])

  await bar.getByRole('button', { name: messages.queue.clearSelection }).click()
  await expect(bar).toBeHidden()
  await queue.filterBy('held')
  await expect(queue.table.getByRole('row')).toHaveCount(3)
  await keyboard.press('Control+a')
  await bar.getByRole('button', { name: messages.queue.assign, exact: true }).click()
  await keyboard.type('Ada')
  await review.dialog.getByRole('button', { name: messages.queue.assign, exact: true }).click()
  await expect(bar).toBeHidden()
  expect((await rows()).map(({ status, assignedTo }) => [status, assignedTo]).sort()).toEqual([
    ['held', 'Ada'],
    ['held', 'Ada'],
    ['rejected', undefined],
  ])
})

test('a view is kept under a name, found again after a restart of the window, and deleted', async ({ vouch }) => {
  const { page, queue } = vouch
  await queue.importFiles([sample('de-letter.pdf'), sample('en-bill-to.pdf')])
  await vouch.untilStatus('de-letter.pdf', 'review')
  await vouch.untilStatus('en-bill-to.pdf', 'review')
  const views = page.getByRole('button', { name: messages.queue.views, exact: true })

  await queue.search.fill('auwald')
  await expect(queue.table.getByRole('row')).toHaveCount(2)
  await views.click()
  await page.getByLabel(messages.queue.viewName).fill('Carpenter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Carpenter', exact: true })).toBeVisible()

  await page.reload()
  await untilLoaded(page)
  await expect(queue.table.getByRole('row')).toHaveCount(3)
  await views.click()
  await page.getByRole('button', { name: 'Carpenter', exact: true }).click()
  await expect(queue.search).toHaveValue('auwald')
  await expect(queue.table.getByRole('row')).toHaveCount(2)

  await views.click()
  await page.getByRole('button', { name: messages.queue.viewDelete('Carpenter') }).click()
  await expect.poll(async () => (await vouch.call('settings.get', {})).queueViews).toEqual([])
})

test('a level and a corrected field of the report lead to their invoices', async ({ vouch }) => {
  const { page, queue, quality } = vouch
  await queue.importFiles([sample('de-letter.pdf'), sample('en-bill-to.pdf')])
  const id = await vouch.untilStatus('de-letter.pdf', 'review')
  await vouch.untilStatus('en-bill-to.pdf', 'review')
  const { version } = await vouch.call('documents.get', { id })
  const corrected = await vouch.call('review.setField', { id, version, field: 'invoiceNumber', raw: 'CORRECTED-1' })
  await vouch.call('review.approve', { id, version: corrected.version })

  const openQuality = async () => {
    await vouch.goTo(messages.navigation.quality)
    await expect(quality.heading).toBeVisible()
    await page.getByRole('tab', { name: messages.reports.tabs.quality }).click()
  }
  await openQuality()
  await page.getByRole('button', { name: messages.fields.invoiceNumber, exact: true }).click()
  await expect(queue.table.getByRole('row')).toHaveCount(2)
  await expect(queue.row('CORRECTED-1')).toBeVisible()

  await openQuality()
  await page.getByRole('button', { name: messages.languages.en, exact: true }).click()
  await expect(queue.table.getByRole('row')).toHaveCount(2)
  await expect(queue.row('CORRECTED-1')).toBeHidden()
})
