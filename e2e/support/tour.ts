import type { Page } from '@playwright/test'
import { show } from './screenshots.ts'
import type { Vouch } from './vouch.ts'
import { untilLoaded } from './vouch.ts'

const SMALL = { width: 1280, height: 800 }
const LARGE = { width: 2560, height: 1440 }

/** Charts draw themselves in this time, fonts and pictures come. */
const SETTLED_MS = 2500

const TABS = ['today', 'quality', 'problems', 'performance', 'health'] as const

async function openScreen(page: Page, place: string): Promise<void> {
  await page.evaluate(hash => {
    window.location.hash = hash
  }, `#${place}`)
  await page.waitForTimeout(SETTLED_MS)
}

async function openTab(page: Page, index: number): Promise<void> {
  await page.getByRole('tab').nth(index).click()
  await page.waitForTimeout(SETTLED_MS)
}

async function speak(vouch: Vouch, language: 'en' | 'de'): Promise<void> {
  await vouch.call('settings.set', { language })
  await vouch.page.reload()
  await untilLoaded(vouch.page)
}

/** Every screen for the documentation: in English, and what a German clerk sees on a large screen. */
export async function tour(vouch: Vouch, reviewed: string): Promise<void> {
  const { page } = vouch
  const both = ['light', 'dark'] as const

  await page.setViewportSize(SMALL)
  await openScreen(page, '/')
  await show(page, 'queue', both)
  await page.keyboard.press('Control+k')
  await page.waitForTimeout(SETTLED_MS)
  await show(page, 'palette', ['light'])
  await page.keyboard.press('Escape')
  await page.keyboard.press('F1')
  await page.waitForTimeout(SETTLED_MS)
  await show(page, 'keyboard', ['light'])
  await page.keyboard.press('Escape')
  await openScreen(page, `/review/${reviewed}`)
  await page.waitForTimeout(SETTLED_MS)
  await show(page, 'review', both)
  await openScreen(page, '/quality')
  for (const [index, name] of TABS.entries()) {
    await openTab(page, index)
    await show(page, name === 'quality' ? 'quality' : `reports-${name}`, name === 'quality' ? both : ['light'])
  }
  for (const name of ['exports', 'models', 'settings']) {
    await openScreen(page, `/${name}`)
    await show(page, name, ['light'])
  }

  await page.setViewportSize(LARGE)
  await speak(vouch, 'de')
  await openScreen(page, '/')
  await show(page, 'queue-de', both)
  await openScreen(page, `/review/${reviewed}`)
  await page.waitForTimeout(SETTLED_MS)
  await show(page, 'review-de', both)
  await openScreen(page, '/quality')
  await show(page, 'reports-de', ['dark'])
  await openScreen(page, '/settings')
  await show(page, 'settings-de', ['dark'])
  await speak(vouch, 'en')
  await page.setViewportSize(SMALL)
}
