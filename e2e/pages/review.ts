import { expect, type Locator, type Page } from '@playwright/test'
import type { Box, DocumentId } from '#shared/document.ts'
import type { FieldName, LineColumn } from '#shared/fields.ts'
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

  /** A cell of the line items; rows count from 1. */
  cell(column: LineColumn, row: number): Locator {
    return this.page.getByLabel(messages.lines.cell(messages.columns[column], row), { exact: true })
  }

  /** Opens a document by its address. */
  async open(id: DocumentId): Promise<void> {
    await this.page.goto(`${new URL(this.page.url()).origin}/#/review/${id}`)
    await expect(this.image).toBeVisible()
  }

  /** Puts a text where the focus is, as a spreadsheet's clipboard does. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate(pasted => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    }, text)
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

  /** Waits until another place is shown, or a question is asked. */
  async leftOrAsked(before: string): Promise<void> {
    const left = this.page.waitForURL(url => url.href !== before).catch(() => undefined)
    await Promise.race([left, this.dialog.waitFor()])
  }

  /** The id of what has the focus. */
  focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.id ?? '')
  }

  focusedText(): Promise<string> {
    return this.page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value ?? '')
  }

  /** Measures in the window from the next key to the picture of another document. */
  async startTransition(): Promise<void> {
    await this.page.evaluate(() => {
      const before = window.location.hash
      const measured = new Promise<number>(resolve => {
        let pressed = 0
        window.addEventListener('keydown', event => {
          if (event.key === 'Enter') pressed = event.timeStamp
        })
        const look = () => {
          const image = document.querySelector<HTMLImageElement>('[data-testid="page-image"]')
          const isThere = image?.complete && image.naturalWidth > 0
          if (window.location.hash !== before && isThere) resolve(performance.now() - pressed)
          else requestAnimationFrame(look)
        }
        look()
      })
      Object.assign(window, { transition: measured })
    })
  }

  transitionMs(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as { transition: Promise<number> }).transition)
  }

  /** By keyboard; where checks fail, the question that follows is answered with Enter. */
  async approve(): Promise<void> {
    const before = this.page.url()
    await this.page.keyboard.press('Control+Enter')
    await this.leftOrAsked(before)
    if (!(await this.dialog.isVisible())) return
    await this.page.keyboard.press('Enter')
    await this.page.waitForURL(url => url.href !== before)
  }
}
