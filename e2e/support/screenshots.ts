import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Page, test } from '@playwright/test'

/** What the README shows; written when VOUCH_SCREENSHOTS is 1. */
const SHOWN = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))

/** The screen in light and dark, into the test's results; `shown`: also into the documentation, when that is asked for. */
export async function takeScreenshots(page: Page, name: string, shown = false): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const file = `${name}-${colorScheme}.png`
    await page.screenshot({ path: test.info().outputPath(file), animations: 'disabled' })
    if (shown && process.env.VOUCH_SCREENSHOTS === '1')
      await page.screenshot({ path: join(SHOWN, file), animations: 'disabled' })
  }
  await page.emulateMedia({ colorScheme: null })
}
