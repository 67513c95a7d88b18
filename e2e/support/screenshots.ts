import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Page, test } from '@playwright/test'
import sharp from 'sharp'

/** What the README shows; written when VOUCH_SCREENSHOTS is 1. */
const SHOWN = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))

/** A picture for the documentation: its colours reduced to a palette, which is a third of the bytes. */
async function keep(page: Page, file: string): Promise<void> {
  const picture = await page.screenshot({ animations: 'disabled' })
  await sharp(picture).png({ palette: true, quality: 90, effort: 10 }).toFile(join(SHOWN, file))
}

/** The screen in light and dark, into the test's results. */
export async function takeScreenshots(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`), animations: 'disabled' })
  }
  await page.emulateMedia({ colorScheme: null })
}

/** For the documentation, where that was asked for. */
export async function show(page: Page, name: string, schemes: readonly ('light' | 'dark')[]): Promise<void> {
  if (process.env.VOUCH_SCREENSHOTS !== '1') return
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await keep(page, `${name}-${colorScheme}.png`)
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce' })
}
