import type { Box, FieldValue } from '#shared/document.ts'
import { FIELD_NAMES, LINE_COLUMN_NAMES } from '#shared/fields.ts'
import { messages } from '../messages/index.ts'
import { differencesOf, isField, isSettled } from './differences.ts'
import type { FieldLevel } from './fieldState.ts'
import type { Find } from './useFind.ts'
import type { Review } from './useReview.ts'

/** A box to draw on the page in view. */
export interface PlacedBox {
  readonly key: string
  readonly label: string
  readonly box: Box
  /** `hit`: what the clerk looks for. `differs`: the page says here what the data of the e-invoice does not say. */
  readonly level: FieldLevel | 'differs' | 'hit'
  /** It belongs to the field in focus. */
  readonly active: boolean
}

/** The places where what the clerk looks for stands on a page. The one that is shown takes the view from the field. */
export const withHits = (
  boxes: readonly PlacedBox[],
  { opened, hits, current, text }: Find,
  page: number,
): PlacedBox[] => [
  ...boxes.map(box => (opened && hits.length > 0 ? { ...box, active: false } : box)),
  ...hits.flatMap((hit, index): PlacedBox[] =>
    hit.page === page
      ? [{ key: `hit-${index}`, label: text, box: hit.box, level: 'hit', active: index === current }]
      : [],
  ),
]

/** The boxes of all fields on a page, and of the line items' cells while one of them has the focus. */
export function placedBoxes(
  { detail, lines, states, target, page }: Review,
  focusedPlace: Pick<FieldValue, 'page' | 'box'> | undefined,
): PlacedBox[] {
  const differences = differencesOf(detail.reading).flatMap((one): PlacedBox[] => {
    const { subject, page: place } = one
    if (!isField(subject) || isSettled(detail.content, one)) return []
    if (place?.box === undefined || place.page !== page) return []
    const active = target?.kind === 'field' && target.field === subject
    const label = messages.einvoice.pageSays(messages.fields[subject])
    return [{ key: `${subject}-differs`, label, box: place.box, level: 'differs', active }]
  })
  const fields = FIELD_NAMES.flatMap((field): PlacedBox[] => {
    const active = target?.kind === 'field' && target.field === field
    const value = detail.content.fields[field]
    // Without a place of its own it may stand where the page says otherwise, which has a mark already.
    const place = active && focusedPlace?.box && value?.box ? focusedPlace : value
    if (place?.box === undefined || place.page !== page) return []
    return [{ key: field, label: messages.fields[field], box: place.box, level: states[field].level, active }]
  })
  const marks = [...fields, ...differences]
  if (target?.kind !== 'cell') return marks
  const cells = lines.flatMap((item, row) =>
    LINE_COLUMN_NAMES.flatMap((column): PlacedBox[] => {
      const cell = item[column]
      if (cell?.box === undefined || cell.page !== page) return []
      const active = target.row === row && target.column === column
      const level = cell.origin === 'person' ? 'confirmed' : 'sure'
      return [{ key: `${row}-${column}`, label: messages.columns[column], box: cell.box, level, active }]
    }),
  )
  return [...marks, ...cells]
}
