import type { Locator, Page } from '@playwright/test'
import { messages } from '../../src/renderer/messages/index.ts'

export class ModelsPage {
  readonly heading: Locator
  readonly inForce: Locator
  readonly replay: Locator
  readonly startReplay: Locator
  readonly totals: Locator
  readonly compare: Locator
  readonly comparison: Locator

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { name: messages.models.title, level: 1 })
    this.inForce = page.getByTestId('in-force')
    this.replay = page.getByRole('region', { name: messages.models.replay })
    this.startReplay = page.getByRole('button', { name: messages.models.start, exact: true })
    this.totals = page.getByTestId('replay-totals')
    this.compare = page.getByRole('button', { name: messages.models.compare, exact: true })
    this.comparison = page.getByTestId('comparison')
  }
}
