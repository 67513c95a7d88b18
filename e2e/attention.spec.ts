import { messages } from '../src/renderer/messages/index.ts'
import { expectAccessible } from './support/accessible.ts'
import { sample } from './support/files.ts'
import { takeScreenshots } from './support/screenshots.ts'
import { expect, test } from './support/test.ts'

test('for a field the clerk sees by one key where it was looked, what else came into question, and why it lost', async ({
  vouch,
}) => {
  const { page, queue, review } = vouch
  await queue.importFiles([sample('de-letter.pdf')])
  await vouch.untilStatus('de-letter.pdf', 'review')
  await queue.open('EUR')
  await expect(review.image).toBeVisible()
  await review.field('totalAmount').focus()
  const competition = page.getByRole('region', { name: messages.attention.title(messages.fields.totalAmount) })
  const heat = page.getByTestId('heat')
  await expect(competition).toBeHidden()
  await expect(heat).toHaveCount(0)

  await page.keyboard.press('Alt+A')
  const taken = competition.getByRole('row').filter({ hasText: messages.attention.reasons.chosen })
  await expect(taken).toContainText('4,542.44')
  await expect(heat.first()).toBeAttached()
  // The keyboard stays where it was, and what is shown goes with it to the next field.
  await expect(review.field('totalAmount')).toBeFocused()
  await expectAccessible(page, 'attention')
  await takeScreenshots(page, 'attention-total')
  await review.field('invoiceNumber').focus()
  const ofNumber = page.getByRole('region', { name: messages.attention.title(messages.fields.invoiceNumber) })
  await expect(ofNumber.getByRole('row').filter({ hasText: messages.attention.reasons.chosen })).toBeVisible()
  await takeScreenshots(page, 'attention-number')

  await page.keyboard.press('Alt+A')
  await expect(heat).toHaveCount(0)
  await expect(ofNumber).toBeHidden()
})
