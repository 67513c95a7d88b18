import shipped from '../resources/samples/truth.json' with { type: 'json' }
import { messages } from '../src/renderer/messages/index.ts'
import { takeScreenshots } from './support/screenshots.ts'
import { expect, test } from './support/test.ts'
import { READING_MS } from './support/vouch.ts'

test.setTimeout(600_000)

test('an empty store offers the samples, and every one of them is read', async ({ vouch }) => {
  const { page, queue, review, exports, quality } = vouch
  await takeScreenshots(page, 'welcome')
  await queue.samplesButton.click()
  const waiting = async () => {
    const { total, counts } = await vouch.call('documents.list', {})
    return { total, left: (counts.queued ?? 0) + (counts.processing ?? 0), failed: counts.failed ?? 0 }
  }
  await expect
    .poll(waiting, { timeout: shipped.length * READING_MS, intervals: [1000] })
    .toEqual({ total: shipped.length, left: 0, failed: 0 })
  await takeScreenshots(page, 'queue')

  await queue.open('de-scan.pdf')
  await expect(review.image).toBeVisible()
  await expect(review.field('totalAmount')).toHaveValue(/\d/)
  await takeScreenshots(page, 'review')

  await vouch.goTo(messages.navigation.exports)
  await expect(exports.heading).toBeVisible()
  await vouch.goTo(messages.navigation.quality)
  await expect(quality.heading).toBeVisible()
  await takeScreenshots(page, 'quality')
})
