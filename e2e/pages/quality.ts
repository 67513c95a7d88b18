import type { Locator, Page } from '@playwright/test'
import { messages } from '../../src/renderer/messages/index.ts'

export class QualityPage {
  readonly heading: Locator

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { name: messages.quality.title, level: 1 })
  }
}
