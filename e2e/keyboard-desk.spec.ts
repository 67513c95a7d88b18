import type { DocumentId } from '#shared/document.ts'
import { messages } from '../src/renderer/messages/index.ts'
import { sample } from './support/files.ts'
import { startHost } from './support/host.ts'
import { expect, test } from './support/test.ts'
import { openVouch, type Vouch } from './support/vouch.ts'

const FILE = 'en-bill-to.pdf'

/** Imports the invoice and opens it. */
async function opened(vouch: Vouch): Promise<DocumentId> {
  await vouch.queue.importFiles([sample(FILE)])
  const id = await vouch.untilStatus(FILE, 'review')
  await vouch.review.open(id)
  return id
}

const lineTexts = async (vouch: Vouch, id: DocumentId) => {
  const { content } = await vouch.call('documents.get', { id })
  return content?.lineItems.map(item => [item.description?.raw, item.amount?.raw])
}

test('what is typed and not saved yet survives a crash', async ({ vouch, host, dataFolder, context }) => {
  const id = await opened(vouch)
  await vouch.review.field('purchaseOrder').fill('PO-4711')
  await expect.poll(() => vouch.call('review.drafts', { id })).toHaveLength(1)
  await host.kill()
  await vouch.page.close()

  const second = await startHost(dataFolder)
  try {
    const again = await openVouch(await context.newPage(), second.link)
    await again.review.open(id)
    await expect(again.review.field('purchaseOrder')).toHaveValue('PO-4711')
    const { content } = await again.call('documents.get', { id })
    expect(content?.fields.purchaseOrder?.value).not.toBe('PO-4711')
  } finally {
    await second.stop()
  }
})

test("somebody else's change is shown beside one's own before it is replaced", async ({ vouch }) => {
  const { page, review } = vouch
  const id = await opened(vouch)
  await review.field('purchaseOrder').fill('mine')
  const { version } = await vouch.call('documents.get', { id })
  await vouch.call('review.setField', { id, version, field: 'purchaseOrder', raw: 'theirs' })
  const stored = async () => (await vouch.call('documents.get', { id })).content?.fields.purchaseOrder?.value

  await expect.poll(stored).toBe('theirs')
  await page.waitForFunction(() => document.querySelector('[data-testid="field-form"]') !== null)
  await review.field('purchaseOrder').press('Enter')
  await expect(review.form.getByRole('alert')).toContainText(messages.desk.conflict('theirs'))
  await expect(review.field('purchaseOrder')).toHaveValue('mine')
  expect(await stored()).toBe('theirs')
  await review.field('purchaseOrder').press('Enter')
  await expect.poll(stored).toBe('mine')
})

test('line items are edited like a spreadsheet and read by example, and every step can be undone', async ({
  vouch,
}) => {
  const { page, review } = vouch
  const { keyboard } = page
  const id = await opened(vouch)
  const read = await lineTexts(vouch, id)
  const count = read?.length ?? 0
  expect(count).toBeGreaterThan(2)

  await keyboard.press('Control+l')
  await review.cell('description', 1).focus()
  await keyboard.press('Control+a')
  await keyboard.press('Shift+ArrowDown')
  await keyboard.press('Alt+Shift+ArrowDown')
  await expect.poll(() => lineTexts(vouch, id)).toEqual([read?.[2], read?.[0], read?.[1], ...(read ?? []).slice(3)])
  await keyboard.press('Control+z')
  await expect.poll(() => lineTexts(vouch, id)).toEqual(read)

  // As a spreadsheet puts it on the clipboard: over the first two amounts' descriptions.
  await review.cell('description', 1).focus()
  await review.paste('Hammer\r\n"Nails, ""blue"""\r\n')
  await expect
    .poll(async () => (await lineTexts(vouch, id))?.slice(0, 2).map(([description]) => description))
    .toEqual(['Hammer', 'Nails, "blue"'])
  await keyboard.press('Control+z')
  await expect.poll(() => lineTexts(vouch, id)).toEqual(read)

  // All rows but the first go, and come back from the page by its example.
  for (let row = count; row > 1; row--) {
    await review.cell('description', row).focus()
    await keyboard.press('Control+Delete')
    await expect.poll(async () => (await lineTexts(vouch, id))?.length).toBe(row - 1)
  }
  await review.cell('description', 1).focus()
  await keyboard.press('Alt+t')
  const amounts = async () => (await lineTexts(vouch, id))?.map(([, amount]) => amount)
  await expect.poll(amounts).toEqual(read?.map(([, amount]) => amount))
})

test('an invoice is commented, handed over and sent back, and the page is searched and shown in a second window', async ({
  vouch,
  context,
}) => {
  const { page, review } = vouch
  const { keyboard } = page
  const id = await opened(vouch)

  await keyboard.press('Control+f')
  await keyboard.type('total')
  await expect(page.getByRole('search')).toContainText(/1 of \d/)
  await keyboard.press('Escape')
  await expect(page.getByRole('search')).toBeHidden()

  const [second] = await Promise.all([context.waitForEvent('page'), keyboard.press('Alt+w')])
  await expect(second.getByTestId('page-image')).toBeVisible()
  await second.close()

  await keyboard.press('Alt+c')
  await expect(review.dialog).toBeVisible()
  await keyboard.type('Ask the workshop')
  await keyboard.press('Enter')
  await expect(review.dialog).toContainText('Ask the workshop')
  await review.dialog.getByLabel(messages.desk.assignee).fill('Bob')
  await keyboard.press('Enter')
  await expect.poll(async () => (await vouch.call('documents.get', { id })).summary.assignedTo).toBe('Bob')
  // The list of names takes its own Escape.
  await review.dialog.getByLabel(messages.desk.comment, { exact: true }).press('Escape')
  await expect(review.dialog).toBeHidden()

  await page.getByRole('button', { name: messages.desk.sendBack }).click()
  await keyboard.type('The cost centre is missing')
  await keyboard.press('Enter')
  await expect.poll(async () => (await vouch.call('documents.get', { id })).summary.assignedTo).not.toBe('Bob')
  const { comments } = await vouch.call('review.conversation', { id })
  expect(comments.map(({ text }) => text)).toEqual(['Ask the workshop', 'The cost centre is missing'])
  const actions = (await vouch.call('documents.history', { id })).map(({ action }) => action)
  expect(actions.slice(-3)).toEqual(['commented', 'assigned', 'sent-back'])
})
