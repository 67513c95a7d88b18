import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Page, test } from '@playwright/test'
import sharp from 'sharp'

/** What the documentation shows. */
export const SHOWN = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))

/** A picture for the documentation; print stays sharp at this quality, at a fifth of a PNG's bytes. */
export async function keep(page: Page, file: string): Promise<void> {
  const picture = await page.screenshot({ animations: 'disabled' })
  await sharp(picture).webp({ quality: 80, effort: 5 }).toFile(join(SHOWN, file))
}

/** The screen in light and dark, into the test's results. */
export async function takeScreenshots(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`), animations: 'disabled' })
  }
  await page.emulateMedia({ colorScheme: null })
}
