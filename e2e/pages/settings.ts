import type { Locator, Page } from '@playwright/test'
import { messages } from '../../src/renderer/messages/index.ts'

export class SettingsPage {
  readonly heading: Locator
  readonly verifyAudit: Locator

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { name: messages.settings.title, level: 1 })
    this.verifyAudit = page.getByRole('button', { name: messages.settings.verify })
  }
}
