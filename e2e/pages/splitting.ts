import type { Locator, Page } from '@playwright/test'
import { messages } from '../../src/renderer/messages/index.ts'

/** The proposal to split a file of several invoices, on the review screen. */
export class SplittingPanel {
  readonly region: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: messages.splitting.region })
  }

  /** The chip that says that another invoice begins on a page. */
  start(page: number): Locator {
    return this.region.getByRole('checkbox', { name: messages.splitting.page(page), exact: true })
  }

  accept(count: number): Locator {
    return this.region.getByRole('button', { name: messages.splitting.accept(count) })
  }
}
