import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { DocumentId } from '#shared/document.ts'
import { sample } from './files.ts'
import { untilLoaded, type Vouch } from './vouch.ts'

/** Where pictures are taken. */
export interface Stage {
  readonly vouch: Vouch
  readonly dataFolder: string
  /** A watched folder. */
  readonly watched: string
  readonly ids: ReadonlyMap<string, DocumentId>
}

/** A screen as it is shown: how it is reached from a window that has just been loaded. */
export interface Scene {
  readonly name: string
  readonly says: string
  /** Gives the page that shows it. */
  readonly reach: (stage: Stage) => Promise<Page>
}

async function openPlace(vouch: Vouch, place: string): Promise<Page> {
  const { page } = vouch
  await page.evaluate(hash => {
    window.location.hash = hash
  }, `#${place}`)
  await page.reload()
  await untilLoaded(page)
  return page
}

async function press(page: Page, keys: readonly string[]): Promise<Page> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(300)
  }
  return page
}

const place =
  (hash: string, ...keys: string[]): Scene['reach'] =>
  async ({ vouch }) =>
    press(await openPlace(vouch, hash), keys)

/** The review of a file, after some keys. */
const review =
  (fileName: string, ...keys: string[]): Scene['reach'] =>
  async ({ vouch, ids }) => {
    const page = await openPlace(vouch, `/review/${ids.get(fileName)}`)
    await page.waitForTimeout(1500)
    return press(page, keys)
  }

const report =
  (tab: number): Scene['reach'] =>
  async ({ vouch }) => {
    const page = await openPlace(vouch, '/quality')
    await page.getByRole('tab').nth(tab).click()
    return page
  }

/** A button in the queue's head. */
const queueButton =
  (icon: string): Scene['reach'] =>
  async ({ vouch }) => {
    const page = await openPlace(vouch, '/')
    await page.locator(`main button:has(svg.tabler-icon-${icon})`).first().click()
    return page
  }

export const SCENES: readonly Scene[] = [
  { name: 'queue', says: 'The queue: what waits, and where it stands', reach: place('/') },
  {
    name: 'queue-selection',
    says: 'Several invoices chosen, and what can be done with them at once',
    reach: place('/', 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown'),
  },
  { name: 'queue-filter', says: 'What an invoice must be like to be listed', reach: queueButton('filter') },
  { name: 'queue-views', says: 'Views of the queue under names of their own', reach: queueButton('bookmark') },
  {
    name: 'import-errors',
    says: 'What could not be imported, and why',
    reach: async ({ vouch, dataFolder }) => {
      const page = await openPlace(vouch, '/')
      const empty = join(dataFolder, 'empty.pdf')
      const note = join(dataFolder, 'misnamed.pdf')
      await writeFile(empty, '')
      await writeFile(note, 'Only a note, whatever its name says.\n')
      await vouch.page
        .locator('input[type=file]')
        .first()
        .setInputFiles([empty, note, sample('de-letter.pdf')])
      return page
    },
  },
  { name: 'review', says: 'An invoice under review, from a PDF with text', reach: review('de-letter.pdf') },
  { name: 'review-scan', says: 'A scan under review', reach: review('de-scan.pdf') },
  { name: 'review-receipt', says: "A till's receipt under review", reach: review('en-receipt.png') },
  { name: 'review-fax', says: 'A fax under review', reach: review('it-fax.tif') },
  { name: 'einvoice', says: 'An e-invoice whose page says otherwise than its data', reach: review('e-invoice.pdf') },
  { name: 'einvoice-data', says: 'The data of an e-invoice as a page', reach: review('e-invoice.pdf', 'Alt+d') },
  { name: 'lines', says: 'The line items as a grid', reach: review('de-two-pages.pdf', 'Control+l') },
  {
    name: 'attention',
    says: 'Where the field was looked for, what else came into question, and why it lost',
    reach: async stage => {
      const page = await review('de-letter.pdf')(stage)
      await page.locator('#field-totalAmount').focus()
      return press(page, ['Alt+a'])
    },
  },
  { name: 'duplicate', says: 'An invoice that may have come in before', reach: review('de-untaxed (2).pdf') },
  { name: 'split', says: 'Two invoices in one file', reach: review('scanned-together.pdf') },
  { name: 'problem', says: 'A file that cannot be read, and what to do next', reach: review('protected.pdf') },
  { name: 'history', says: 'Everything that was done to an invoice', reach: review('en-scan.pdf', 'Alt+h') },
  { name: 'comments', says: 'What people say about an invoice', reach: review('de-letter.pdf', 'Alt+c') },
  { name: 'reject', says: 'The reason for a rejection', reach: review('de-letter.pdf', 'Control+Shift+Backspace') },
  {
    name: 'approve',
    says: 'The question before what fails a check is approved',
    reach: review('en-receipt.png', 'Control+Enter'),
  },
  {
    name: 'second-window',
    says: 'The page in a window of its own',
    reach: async stage => {
      const page = await review('de-letter.pdf')(stage)
      const [second] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Alt+w')])
      await second.getByTestId('page-image').waitFor()
      return second
    },
  },
  { name: 'exports', says: 'Approved invoices on their way to the ERP', reach: place('/exports') },
  {
    name: 'exports-datev',
    says: 'What DATEV needs to know, beside the file as it will be',
    async reach({ vouch }) {
      const page = await openPlace(vouch, '/exports')
      await page.getByRole('radio', { name: 'DATEV' }).check()
      return page
    },
  },
  { name: 'reports-today', says: 'How the day stands', reach: report(0) },
  { name: 'reports-quality', says: 'How well Vouch reads', reach: report(1) },
  { name: 'reports-problems', says: 'What went wrong, one entry a cause', reach: report(2) },
  { name: 'reports-performance', says: 'How fast it reads, stage by stage', reach: report(3) },
  { name: 'reports-health', says: 'How Vouch is', reach: report(4) },
  { name: 'models', says: 'The network that finds the fields, and what it looks at', reach: place('/models') },
  { name: 'settings', says: 'What a shop sets once', reach: place('/settings') },
  {
    name: 'folder',
    says: 'What holds for the files of a watched folder',
    reach: async stage => {
      const page = await openPlace(stage.vouch, '/settings')
      await page.locator('button:has(svg.tabler-icon-adjustments)').first().click()
      return page
    },
  },
  { name: 'keyboard', says: 'The whole keyboard; every key can be changed', reach: place('/', 'F1') },
  { name: 'palette', says: 'Everything by name', reach: place('/', 'Control+k') },
]
