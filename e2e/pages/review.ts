import { expect, type Locator, type Page } from '@playwright/test'
import type { Box } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'
import { messages } from '../../src/renderer/messages/index.ts'

export class ReviewPage {
  readonly page: Page
  readonly form: Locator
  readonly image: Locator
  readonly dialog: Locator
  /** The data of an e-invoice as a page. */
  readonly sheet: Locator
  /** What the page says otherwise than the data. */
  readonly differences: Locator
  /** Stands in the place of the form where a document could not be read. */
  readonly problem: Locator

  constructor(page: Page) {
    this.page = page
    this.form = page.getByRole('region', { name: messages.review.form })
    this.image = page.getByTestId('page-image').first()
    this.dialog = page.getByRole('dialog')
    this.sheet = page.getByTestId('einvoice-sheet')
    this.differences = page.getByRole('region', { name: messages.einvoice.differences })
    this.problem = page.getByRole('alert').filter({ has: page.getByRole('heading') })
  }

  field(name: FieldName): Locator {
    return this.form.getByLabel(messages.fields[name], { exact: true })
  }

  /** Clicks in the middle of a place on the page that is shown, given as fractions of it. */
  async clickOnPage([left, top, right, bottom]: Box): Promise<void> {
    const layer = this.page.getByTestId('page-words').first()
    const area = await layer.boundingBox()
    if (area === null) throw new Error('the page is not shown')
    await this.page.mouse.click(area.x + ((left + right) / 2) * area.width, area.y + ((top + bottom) / 2) * area.height)
  }

  /** Types the password of a protected PDF where the cursor waits for it. */
  async unlock(password: string): Promise<void> {
    const field = this.page.getByLabel(messages.problem.password, { exact: true })
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('')
    await this.page.keyboard.type(password)
    await this.page.keyboard.press('Enter')
  }

  /** By keyboard; where checks fail, the question that follows is answered with Enter. */
  async approve(): Promise<void> {
    const before = this.page.url()
    await this.page.keyboard.press('Control+Enter')
    const leftOrAsked = this.page.waitForURL(url => url.href !== before).catch(() => undefined)
    await Promise.race([leftOrAsked, this.dialog.waitFor()])
    if (!(await this.dialog.isVisible())) return
    await this.page.keyboard.press('Enter')
    await this.page.waitForURL(url => url.href !== before)
  }
}
