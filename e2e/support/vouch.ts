import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { DocumentStatus, ProcedureInput, ProcedureName, ProcedureOutput } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { ExportsPage } from '../pages/exports.ts'
import { ModelsPage } from '../pages/models.ts'
import { QualityPage } from '../pages/quality.ts'
import { QueuePage } from '../pages/queue.ts'
import { ReviewPage } from '../pages/review.ts'
import { SettingsPage } from '../pages/settings.ts'
import { callApi } from './api.ts'

/** How long a page of print may take to be read on a slow machine. */
export const READING_MS = 120_000

/** The window of Vouch: its screens, and its API for what no screen shows. */
export class Vouch {
  readonly page: Page
  readonly queue: QueuePage
  readonly review: ReviewPage
  readonly exports: ExportsPage
  readonly models: ModelsPage
  readonly quality: QualityPage
  readonly settings: SettingsPage

  constructor(page: Page) {
    this.page = page
    this.queue = new QueuePage(page)
    this.review = new ReviewPage(page)
    this.exports = new ExportsPage(page)
    this.models = new ModelsPage(page)
    this.quality = new QualityPage(page)
    this.settings = new SettingsPage(page)
  }

  call<Name extends ProcedureName>(name: Name, input: ProcedureInput<Name>): Promise<ProcedureOutput<Name>> {
    return callApi(this.page, name, input)
  }

  /** Goes to a screen by the navigation. */
  async goTo(label: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: label }).click()
  }

  /** Waits until the document of a file has reached a status, and gives its id. */
  async untilStatus(fileName: string, status: DocumentStatus): Promise<DocumentId> {
    const find = async () => {
      const { rows } = await this.call('documents.list', { limit: 500 })
      return rows.find(row => row.fileName === fileName)
    }
    await expect.poll(async () => (await find())?.status, { timeout: READING_MS, message: fileName }).toBe(status)
    return (await find())!.id
  }
}

/** Waits for the first data of a screen: the window marks itself when it is shown. */
export async function untilLoaded(page: Page): Promise<void> {
  await page.locator('html[data-app-state="loaded"]').waitFor()
}

/** Opens the window with a link that Vouch printed. */
export async function openVouch(page: Page, link: string): Promise<Vouch> {
  await page.goto(link)
  await untilLoaded(page)
  return new Vouch(page)
}
