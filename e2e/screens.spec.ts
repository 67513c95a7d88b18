import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { WINDOW_LANGUAGES } from '#shared/window.ts'
import { SCENES, type Scene, type Stage } from './support/scenes.ts'
import { keep, SHOWN } from './support/screenshots.ts'
import { furnish } from './support/shop.ts'
import { test } from './support/test.ts'
import { untilLoaded, type Vouch } from './support/vouch.ts'

interface Look {
  readonly language: (typeof WINDOW_LANGUAGES)[number]
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
  /** Absent: every scene. */
  readonly scenes?: readonly string[]
}

const SMALL: Look = { language: 'en', width: 1280, height: 800, colorScheme: 'light' }
const LARGE: Look = { language: 'de', width: 1920, height: 1080, colorScheme: 'dark' }

const LOOKS: readonly Look[] = [
  SMALL,
  LARGE,
  { ...SMALL, language: 'de', scenes: ['queue', 'review', 'lines', 'settings', 'exports'] },
  { ...SMALL, colorScheme: 'dark', scenes: ['queue', 'review', 'reports-quality'] },
  { ...SMALL, language: 'de', width: 1440, height: 900, scenes: ['review-scan', 'reports-quality', 'keyboard'] },
  { ...LARGE, language: 'en', width: 2560, height: 1440, scenes: ['queue', 'review', 'reports-today'] },
]

/** Charts draw themselves in this time, fonts and pictures come. */
const SETTLED_MS = 1800

const fileOf = (scene: string, { language, width, colorScheme }: Look): string =>
  `${scene}-${language}-${width}-${colorScheme}.webp`

/** Pictures show a clerk's computer and not the one that took them. */
async function asAtHome(page: Page, { vouch, dataFolder, watched }: Stage): Promise<void> {
  const { actor } = await vouch.call('app.info', {})
  const names = [
    [watched, '/home/ada/Invoices'],
    [dataFolder, '/home/ada/.local/share/vouch'],
    [`${actor}, `, 'ada, '],
  ] as const
  await page.evaluate(
    ([pairs, user]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        // A user's name may be part of a style: 'root'.
        if (node.parentElement?.tagName === 'STYLE') continue
        const text = node.nodeValue ?? ''
        const shown = text === user ? 'ada' : pairs.reduce((said, [name, home]) => said.replaceAll(name, home), text)
        if (shown !== text) node.nodeValue = shown
      }
    },
    [names, actor] as const,
  )
}

async function look(vouch: Vouch, { language, width, height, colorScheme }: Look): Promise<void> {
  await vouch.page.setViewportSize({ width, height })
  await vouch.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await vouch.call('settings.set', { language })
  await vouch.page.reload()
  await untilLoaded(vouch.page)
}

async function take(stage: Stage, scene: Scene, as: Look): Promise<void> {
  const page = await scene.reach(stage)
  if (page !== stage.vouch.page) {
    await page.setViewportSize({ width: 1000, height: 1200 })
    await page.emulateMedia({ colorScheme: as.colorScheme, reducedMotion: 'reduce' })
  }
  await page.waitForTimeout(SETTLED_MS)
  await asAtHome(page, stage)
  await keep(page, fileOf(scene.name, as))
  if (page !== stage.vouch.page) await page.close()
}

const FIRST_RUN = { name: 'first-run', says: 'The first start offers the samples' }

function index(files: readonly string[]): string {
  const links = (name: string): string =>
    LOOKS.map(as => ({ as, file: fileOf(name, as) }))
      .filter(({ file }) => files.includes(file))
      .map(({ as, file }) => `[${as.language} ${as.width} × ${as.height} ${as.colorScheme}](${file})`)
      .join(', ')
  const rows = [FIRST_RUN, ...SCENES].map(({ name, says }) => `| ${says} | ${links(name)} |`)
  return [
    '# What Vouch looks like',
    '',
    'Every screen, with the samples that come with Vouch. `VOUCH_SCREENSHOTS=1 playwright test -c',
    'e2e/playwright.config.ts --project=browser screens` takes the pictures anew.',
    '',
    '| Screen | Pictures |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n')
}

test('every screen has its picture in the documentation', async ({ vouch, dataFolder }) => {
  test.skip(process.env.VOUCH_SCREENSHOTS !== '1', 'pictures are taken when VOUCH_SCREENSHOTS is 1')
  test.setTimeout(3_600_000)
  await rm(SHOWN, { recursive: true, force: true })
  await mkdir(SHOWN, { recursive: true })
  for (const as of [SMALL, LARGE]) {
    await look(vouch, as)
    await vouch.page.waitForTimeout(SETTLED_MS)
    await keep(vouch.page, fileOf(FIRST_RUN.name, as))
  }
  await look(vouch, SMALL)
  const ids = await furnish(vouch)
  const watched = await mkdtemp(join(tmpdir(), 'vouch-watched-'))
  await vouch.call('folders.add', { path: watched })
  const stage: Stage = { vouch, dataFolder, watched, ids }
  for (const as of LOOKS) {
    await look(vouch, as)
    for (const scene of SCENES) if (as.scenes?.includes(scene.name) ?? true) await take(stage, scene, as)
  }
  await rm(watched, { recursive: true })
  await writeFile(join(SHOWN, 'README.md'), index(await readdir(SHOWN)))
})
