import type { Download, Locator, Page } from '@playwright/test'
import { messages } from '../../src/renderer/messages/index.ts'

export class ExportsPage {
  readonly page: Page
  readonly heading: Locator
  readonly run: Locator

  constructor(page: Page) {
    this.page = page
    this.heading = page.getByRole('heading', { name: messages.exports.title, level: 1 })
    this.run = page.getByRole('button', { name: new RegExp(`^${messages.exports.run(0)}`) })
  }

  async chooseProfile(title: string): Promise<void> {
    await this.page.getByRole('radio', { name: title }).check()
  }

  /** Writes the file and receives it as a download. */
  async exportNow(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.run.click()])
    return download
  }
}
