import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { messages } from '../src/renderer/messages/index.ts'
import { hybridPdf } from './support/einvoices.ts'
import { sample } from './support/files.ts'
import { expect, test } from './support/test.ts'

/** Rules that stop somebody from working; axe calls the others minor or moderate. */
const STOPPING = new Set(['serious', 'critical'])

async function expectAccessible(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
      .analyze()
    const found = violations
      .filter(({ impact }) => impact && STOPPING.has(impact))
      .flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`))
    expect.soft(found, `${screen}, ${colorScheme}`).toEqual([])
  }
}

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
