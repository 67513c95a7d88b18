import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { messages } from '../../src/renderer/messages/index.ts'

export class QueuePage {
  readonly page: Page
  readonly table: Locator
  readonly samplesButton: Locator
  readonly search: Locator
  readonly importPanel: Locator

  constructor(page: Page) {
    this.page = page
    this.table = page.getByRole('table', { name: messages.queue.table })
    this.samplesButton = page.getByRole('button', { name: messages.welcome.samples })
    this.search = page.getByRole('searchbox', { name: messages.queue.search })
    this.importPanel = page.getByRole('region', { name: messages.intake.panel })
  }

  /** The row of a document, by any text in it. */
  row(text: string): Locator {
    return this.table.getByRole('row').filter({ hasText: text })
  }

  /** Opens a document by a click on its row. */
  async open(text: string): Promise<void> {
    await this.row(text).click()
    await this.page.waitForURL(/\/review\//)
  }

  /** What the window said about one imported file. */
  importResult(fileName: string): Locator {
    return this.importPanel.getByTitle(fileName, { exact: true }).locator('..')
  }

  /** Through the file dialog. */
  async importFiles(paths: readonly string[]): Promise<void> {
    await this.page
      .getByLabel(messages.intake.importFiles)
      .first()
      .setInputFiles([...paths])
  }

  /** Dropped anywhere in the window. */
  async dropFiles(paths: readonly string[]): Promise<void> {
    const files = await Promise.all(
      paths.map(async path => ({ name: basename(path), base64: (await readFile(path)).toString('base64') })),
    )
    const transfer = await this.page.evaluateHandle(dropped => {
      const carried = new DataTransfer()
      for (const { name, base64 } of dropped)
        carried.items.add(new File([Uint8Array.from(atob(base64), character => character.charCodeAt(0))], name))
      return carried
    }, files)
    for (const event of ['dragenter', 'dragover', 'drop'])
      await this.page.dispatchEvent('main', event, { dataTransfer: transfer })
  }

  async filterBy(name: keyof typeof messages.queue.filter): Promise<void> {
    await this.page
      .getByRole('toolbar', { name: messages.queue.filters })
      .getByRole('button', { name: new RegExp(`^${messages.queue.filter[name]} `) })
      .click()
  }
}
