import { type Effort, effortSchema } from '#shared/desk.ts'
import type { DocumentId } from '#shared/document.ts'
import shipped from '../resources/samples/truth.json' with { type: 'json' }
import { sample } from './support/files.ts'
import { expect, test } from './support/test.ts'
import type { Vouch } from './support/vouch.ts'

test.setTimeout(600_000)

const INVOICES = [
  'de-letter.pdf',
  'de-two-pages.pdf',
  'de-untaxed.pdf',
  'en-bill-to.pdf',
  'en-credit-note.pdf',
  'en-receipt.png',
  'es-band.pdf',
  'fr-header-table.pdf',
  'it-form.pdf',
  'pt-stacked.pdf',
]

/** What a clerk is allowed to need for an ordinary invoice, checked and approved. */
const MOST_KEYSTROKES = 5

interface Played {
  readonly fileName: string
  readonly pressed: number
  readonly effort: Effort
  /** From the approving key to the picture of the next invoice. */
  readonly nextAfterMs: number
}

/** The value that stands on the invoice, for a field that was not read. */
const printed = (fileName: string, field: string): string | undefined =>
  (shipped.find(one => one.file === fileName)?.fields as Record<string, string | undefined> | undefined)?.[field]

/** Enter from doubt to doubt, typing what is missing, until nothing is left; then approved. */
async function play({ page, review }: Vouch, fileName: string): Promise<number> {
  let pressed = 0
  const press = async (key: string) => {
    pressed += 1
    await page.keyboard.press(key)
  }
  while ((await review.focused()) !== 'approve') {
    const id = await review.focused()
    const field = id.replace(/^field-/, '')
    if ((await review.focusedText()) === '') {
      const value = printed(fileName, field)
      if (value === undefined) throw new Error(`${fileName} does not say its ${field}`)
      for (const character of value) await press(character)
    }
    await press('Enter')
    await expect.poll(() => review.focused(), { message: `${fileName}: after ${id}` }).not.toBe(id)
  }
  const before = page.url()
  await review.startTransition()
  await press('Control+Enter')
  await review.leftOrAsked(before)
  if (await review.dialog.isVisible()) await press('Enter')
  await page.waitForURL(url => url.href !== before)
  return pressed
}

test('ten invoices are checked and approved by keyboard alone', async ({ vouch }) => {
  const { page, queue, review } = vouch
  await queue.importFiles(INVOICES.map(sample))
  const ids = new Map<DocumentId, string>()
  for (const fileName of INVOICES) ids.set(await vouch.untilStatus(fileName, 'review'), fileName)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/review\//)

  const played: Played[] = []
  while (played.length < INVOICES.length) {
    const id = page.url().split('/').at(-1) as DocumentId
    const fileName = ids.get(id)
    if (fileName === undefined) throw new Error(`${page.url()} is none of the ten`)
    await expect(review.image).toBeVisible()
    const pressed = await play(vouch, fileName)
    const last = played.length === INVOICES.length - 1
    const nextAfterMs = last ? 0 : await review.transitionMs()
    const history = await vouch.call('documents.history', { id })
    const approved = history.findLast(({ action }) => action === 'approved')
    const effort = effortSchema.parse(approved?.details.effort)
    played.push({ fileName, pressed, effort, nextAfterMs })
  }

  console.table(
    played.map(({ fileName, effort, nextAfterMs }) => ({
      invoice: fileName,
      keys: effort.keystrokes,
      fields: effort.fields,
      seconds: effort.seconds,
      'next after ms': Math.round(nextAfterMs),
    })),
  )
  // What Vouch says it cost is what it cost.
  expect(played.map(({ effort }) => [effort.keystrokes, effort.clicks])).toEqual(played.map(one => [one.pressed, 0]))
  const keys = played.map(one => one.pressed).sort((one, other) => one - other)
  expect(keys[Math.floor(keys.length / 2)]).toBeLessThanOrEqual(MOST_KEYSTROKES)
  const { counts } = await vouch.call('documents.list', {})
  expect(counts).toEqual({ approved: INVOICES.length })
})
