import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Rules that stop somebody from working; axe calls the others minor or moderate. */
const STOPPING = new Set(['serious', 'critical'])

/** No serious fault on the screen as it is, in light or dark. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
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
