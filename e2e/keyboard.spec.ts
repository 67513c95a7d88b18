import { sample } from './support/files.ts'
import { expect, test } from './support/test.ts'

test('an invoice is found, opened, put back and approved without a mouse', async ({ vouch }) => {
  const { page, queue, review } = vouch
  const { keyboard } = page
  await queue.importFiles([sample('pt-stacked.pdf'), sample('de-letter.pdf')])
  await vouch.untilStatus('pt-stacked.pdf', 'review')
  const id = await vouch.untilStatus('de-letter.pdf', 'review')
  const { summary } = await vouch.call('documents.get', { id })

  await keyboard.press('F1')
  await expect(page.getByRole('dialog')).toBeVisible()
  await keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  await keyboard.press('/')
  await expect(queue.search).toBeFocused()
  await keyboard.type(summary.invoiceNumber!)
  await expect(queue.table.getByRole('row')).toHaveCount(2)
  await queue.search.blur()
  await keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/review/${id}$`))
  await expect(review.image).toBeVisible()

  // Typed, undone and typed again: every change is kept at once.
  await review.field('purchaseOrder').focus()
  await keyboard.press('Control+a')
  await keyboard.type('PO-4711')
  await keyboard.press('Enter')
  const purchaseOrder = async () => (await vouch.call('documents.get', { id })).content?.fields.purchaseOrder?.value
  await expect.poll(purchaseOrder).toBe('PO-4711')
  await keyboard.press('Control+z')
  await expect.poll(purchaseOrder).not.toBe('PO-4711')
  await keyboard.press('Control+Shift+z')
  await expect.poll(purchaseOrder).toBe('PO-4711')

  await review.approve()
  await vouch.untilStatus('de-letter.pdf', 'approved')
})
