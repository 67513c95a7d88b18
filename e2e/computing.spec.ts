import { messages } from '../src/renderer/messages/index.ts'
import { expect, test } from './support/test.ts'

test('what can compute here is found out on demand, with a reason for each', async ({ vouch }) => {
  const { page, settings } = vouch
  await vouch.goTo(messages.navigation.settings)
  await expect(settings.heading).toBeVisible()
  await page.getByRole('button', { name: messages.settings.probe }).click()
  // DirectML is for Windows and Core ML for macOS only: at least one of them is never there.
  await expect(page.getByText('not made for this system').first()).toBeVisible({ timeout: 120_000 })
  await expect(page.getByText(/^(the only one that works here|the fastest that was right), \d+ ms$/)).toBeVisible()
})
