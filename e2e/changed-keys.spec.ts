import { messages } from '../src/renderer/messages/index.ts'
import { sample } from './support/files.ts'
import { expect, test } from './support/test.ts'
import { untilLoaded } from './support/vouch.ts'

test('a key that is changed does what it is to do, hints name it, and one that is taken is refused', async ({
  vouch,
}) => {
  const { page, queue, review } = vouch
  const { keyboard } = page
  await queue.importFiles([sample('en-bill-to.pdf')])
  const id = await vouch.untilStatus('en-bill-to.pdf', 'review')

  await keyboard.press('F1')
  const undo = review.dialog.getByRole('button', { name: messages.shortcuts.change(messages.shortcuts.undo) })
  await undo.click()
  await keyboard.press('Control+Enter')
  await expect(undo).toContainText(messages.shortcuts.taken(messages.shortcuts.approve))
  await keyboard.press('Control+b')
  await expect(undo).toContainText('B')
  await keyboard.press('Escape')
  await expect(review.dialog).toBeHidden()
  await page.reload()
  await untilLoaded(page)

  await review.open(id)
  await expect(page.getByRole('button', { name: `${messages.review.undo} (Ctrl+B)` })).toBeVisible()
  const purchaseOrder = async () => (await vouch.call('documents.get', { id })).content?.fields.purchaseOrder?.value
  const before = await purchaseOrder()
  await review.field('purchaseOrder').fill('PO-4711')
  await keyboard.press('Enter')
  await expect.poll(purchaseOrder).toBe('PO-4711')
  // Within the text that was typed Ctrl+Z would take back letters.
  await expect(review.field('purchaseOrder')).not.toBeFocused()
  await keyboard.press('Control+z')
  await keyboard.press('Control+b')
  await expect.poll(purchaseOrder).toBe(before)

  await keyboard.press('F1')
  await undo.click()
  await keyboard.press('Delete')
  await expect(undo).toContainText('Z')
  expect((await vouch.call('settings.get', {})).shortcuts).toEqual({})
})

test('a click in the second window fills the field of the first, which turns its page', async ({ vouch, context }) => {
  const { page, queue, review } = vouch
  await queue.importFiles([sample('de-two-pages.pdf')])
  const id = await vouch.untilStatus('de-two-pages.pdf', 'review')
  await review.open(id)
  const [second] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Alt+w')])
  await expect(second.getByTestId('page-image')).toBeVisible()
  await review.field('invoiceNumber').focus()
  const { content } = await vouch.call('documents.get', { id })
  const [left, top, right, bottom] = content?.fields.invoiceNumber?.box ?? [0, 0, 0, 0]
  await review.field('purchaseOrder').focus()
  const area = await second.getByTestId('page-words').boundingBox()
  if (area === null) throw new Error('the second window shows no page')
  await second.mouse.click(area.x + ((left + right) / 2) * area.width, area.y + ((top + bottom) / 2) * area.height)
  await expect
    .poll(async () => (await vouch.call('documents.get', { id })).content?.fields.purchaseOrder?.value)
    .toBe(content?.fields.invoiceNumber?.value)

  await second.keyboard.press('PageDown')
  await expect(page.getByTestId('page-image')).toHaveAttribute('src', /\/2$/)
})
