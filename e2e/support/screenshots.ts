import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Page, test } from '@playwright/test'

const DOCS = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))

/**
 * The screen in light and dark, into the test's results; with VOUCH_SCREENSHOTS=1 also into docs/screenshots, which
 * the README shows.
 */
export async function takeScreenshots(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const file = `${name}-${colorScheme}.png`
    const path = test.info().outputPath(file)
    await page.screenshot({ path, animations: 'disabled' })
    if (process.env.VOUCH_SCREENSHOTS === '1') await page.screenshot({ path: join(DOCS, file), animations: 'disabled' })
  }
  await page.emulateMedia({ colorScheme: null })
}
