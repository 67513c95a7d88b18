import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messages } from '../src/renderer/messages/index.ts'
import { expectAccessible } from './support/accessible.ts'
import { hybridPdf } from './support/einvoices.ts'
import { sample } from './support/files.ts'
import { expect, test } from './support/test.ts'

test('neither the data of an e-invoice nor what its page says otherwise has a serious accessibility fault', async ({
  vouch,
  dataFolder,
}) => {
  const { page, queue, review } = vouch
  const file = join(dataFolder, 'hybrid.pdf')
  await writeFile(file, await hybridPdf({ number: 'RE-72', total: '119.50' }))
  await queue.importFiles([file])
  await vouch.untilStatus('hybrid.pdf', 'review')
  await queue.open('RE-72')
  await expect(review.differences).toBeVisible()
  await expect(review.image).toBeVisible()
  await expectAccessible(page, 'differences')
  await page.keyboard.press('Alt+D')
  await expect(review.sheet).toBeVisible()
  await expectAccessible(page, 'data')
})

test('no screen has a serious accessibility fault, in light or dark', async ({ vouch }) => {
  const { page, queue, review, exports, quality, settings } = vouch
  await expect(queue.samplesButton).toBeVisible()
  await expectAccessible(page, 'welcome')

  await queue.importFiles([sample('fr-header-table.pdf')])
  await vouch.untilStatus('fr-header-table.pdf', 'review')
  await expect(queue.table).toBeVisible()
  await expectAccessible(page, 'queue')

  await queue.open('EUR')
  await expect(review.image).toBeVisible()
  await expectAccessible(page, 'review')

  for (const [label, heading] of [
    [messages.navigation.exports, exports.heading],
    [messages.navigation.quality, quality.heading],
    [messages.navigation.settings, settings.heading],
  ] as const) {
    await vouch.goTo(label)
    await expect(heading).toBeVisible()
    await expectAccessible(page, label)
  }
})
