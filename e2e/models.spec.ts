import { messages } from '../src/renderer/messages/index.ts'
import { expectAccessible } from './support/accessible.ts'
import { sample } from './support/files.ts'
import { takeScreenshots } from './support/screenshots.ts'
import { expect, test } from './support/test.ts'

test('a replay over the approved invoices says by keyboard what would be different, and its file says the same', async ({
  vouch,
}) => {
  const { page, queue, models } = vouch
  await queue.importFiles([sample('de-letter.pdf')])
  const id = await vouch.untilStatus('de-letter.pdf', 'review')
  const { version, content } = await vouch.call('documents.get', { id })
  const vendor = content?.fields.vendorName?.value ?? ''
  const corrected = await vouch.call('review.setField', { id, version, field: 'invoiceNumber', raw: 'CORRECTED-1' })
  await vouch.call('review.approve', { id, version: corrected.version })
  // Whoever has the shop's own name is never the vendor: read again, this one is not found.
  await vouch.call('settings.set', { companyName: vendor })

  await vouch.goTo(messages.navigation.models)
  await expect(models.heading).toBeVisible()
  await models.startReplay.focus()
  await page.keyboard.press('Enter')
  await expect(models.totals).toContainText('Over 1 approved invoice')
  await expect(
    models.replay.getByRole('row').filter({ hasText: messages.models.changes.broken }).first(),
  ).toContainText(vendor)
  const { content: file } = await vouch.call('replay.csv', {})
  expect(new TextDecoder().decode(file)).toContain(`vendorName,broken,${vendor},${vendor},`)
  await expectAccessible(page, 'replay')
  await takeScreenshots(page, 'models-replay')

  await models.compare.focus()
  await page.keyboard.press('Enter')
  await expect(models.comparison).toBeVisible()
  // To every reader, what a clerk corrected is wrong.
  await expect(models.comparison.getByRole('row').filter({ hasText: messages.fields.invoiceNumber })).toContainText(
    '0%',
  )
  await expectAccessible(page, 'comparison')
  await takeScreenshots(page, 'models-comparison')
})
