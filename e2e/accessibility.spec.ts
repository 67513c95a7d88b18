import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WINDOW_LANGUAGES } from '#shared/window.ts'
import { expectAccessible } from './support/accessible.ts'
import { hybridPdf } from './support/einvoices.ts'
import { sample } from './support/files.ts'
import { expect, test } from './support/test.ts'
import { untilLoaded } from './support/vouch.ts'

test.setTimeout(600_000)

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

/** Places, and what opens there by a click or a key. */
const SCREENS = ['/', '/exports', '/quality', '/models', '/settings'] as const
const TABS = 5
/** Answers come and charts draw themselves in this time. */
const SETTLED_MS = 1000

for (const language of WINDOW_LANGUAGES)
  test(`no screen has a serious accessibility fault, in light or dark, in ${language}`, async ({ vouch }) => {
    const { page, queue } = vouch
    const goTo = async (place: string) => {
      await page.evaluate(hash => {
        window.location.hash = hash
      }, `#${place}`)
      await page.waitForTimeout(SETTLED_MS)
    }
    await expect(queue.samplesButton).toBeVisible()
    await queue.importFiles([sample('fr-header-table.pdf')])
    const id = await vouch.untilStatus('fr-header-table.pdf', 'review')
    await vouch.call('settings.set', { language })
    await page.reload()
    await untilLoaded(page)
    await expect(page.locator('html')).toHaveAttribute('lang', language)

    for (const screen of SCREENS) {
      await goTo(screen)
      await expectAccessible(page, screen)
    }
    await goTo('/quality')
    for (let tab = 0; tab < TABS; tab++) {
      await page.getByRole('tab').nth(tab).click()
      await page.waitForTimeout(SETTLED_MS)
      await expectAccessible(page, `report ${tab}`)
    }
    await goTo('/')
    await page.keyboard.press('Space')
    await expectAccessible(page, 'queue with a selection')
    await page.keyboard.press('Escape')
    for (const key of ['Control+k', 'F1']) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.waitForTimeout(SETTLED_MS)
      await expectAccessible(page, key)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    await goTo(`/review/${id}`)
    await expect(page.locator('img').last()).toBeVisible()
    await expectAccessible(page, 'review')
    for (const key of ['Alt+a', 'Control+l']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(SETTLED_MS)
      await expectAccessible(page, `review, ${key}`)
    }
    for (const key of ['Alt+h', 'Alt+c', 'Control+h', 'Control+Shift+Backspace']) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.waitForTimeout(SETTLED_MS)
      await expectAccessible(page, `review, ${key}`)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    await goTo('/exports')
    for (const format of ['DATEV', 'Xero']) {
      await page.getByRole('radio', { name: format }).check()
      await page.waitForTimeout(SETTLED_MS)
      await expectAccessible(page, `export to ${format}`)
    }
  })

test('the first start has no serious accessibility fault, in light or dark', async ({ vouch }) => {
  await expect(vouch.queue.samplesButton).toBeVisible()
  await expectAccessible(vouch.page, 'welcome')
})
