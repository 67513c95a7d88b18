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

test('after its replay another reader is switched on and back, by keyboard, and the audit trail says so', async ({
  vouch,
}) => {
  const { page, queue, models } = vouch
  const { inForce } = await vouch.call('models.list', {})
  test.skip(inForce.kind === 'rules', 'no field reader comes with this version')
  await queue.importFiles([sample('de-letter.pdf')])
  const id = await vouch.untilStatus('de-letter.pdf', 'review')
  const { version } = await vouch.call('documents.get', { id })
  await vouch.call('review.approve', { id, version })
  await expect(vouch.call('models.switch', { reader: { kind: 'rules' } })).rejects.toThrow('replay it')

  await vouch.goTo(messages.navigation.models)
  await expect(models.inForce).toContainText('field-reader')
  const title = (await models.inForce.textContent()) ?? ''
  await expectAccessible(page, 'queries')
  await takeScreenshots(page, 'models-network')
  await models.startReplay.focus()
  await page.keyboard.press('Enter')
  await expect(models.totals).toContainText('Over 1 approved invoice')
  await page.getByRole('button', { name: messages.models.switchOn }).focus()
  await page.keyboard.press('Enter')
  await expect(models.inForce).toHaveText(messages.models.rules)
  const back = page.getByRole('button', { name: messages.models.switchBackTo(title) })
  await back.focus()
  await takeScreenshots(page, 'models-switched')
  await page.keyboard.press('Enter')
  await expect(models.inForce).toHaveText(title)

  const { pins } = await vouch.call('models.list', {})
  expect(pins.map(pin => [pin.title, pin.replay?.documents])).toEqual([
    [title, undefined],
    ['rules', 1],
    // What came with Vouch was pinned when it was started first.
    [title, undefined],
  ])
  expect((await vouch.call('audit.verify', {})).ok).toBe(true)

  await models.compare.click()
  await expect(models.comparison).toBeVisible({ timeout: 60_000 })
  await models.comparison.scrollIntoViewIfNeeded()
  await takeScreenshots(page, 'models-ways')
  for (const [name, heading] of [
    ['models-queries', messages.models.queries],
    ['models-among', messages.models.among],
    ['models-measured', messages.models.list],
  ] as const) {
    await page.getByRole('heading', { name: heading }).scrollIntoViewIfNeeded()
    await takeScreenshots(page, name)
  }
  await expectAccessible(page, 'models with a network')
})
