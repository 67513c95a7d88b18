import type { Box, FieldValue } from '#shared/document.ts'
import { FIELD_NAMES, LINE_COLUMN_NAMES } from '#shared/fields.ts'
import { messages } from '../messages/index.ts'
import type { FieldLevel } from './fieldState.ts'
import type { Review } from './useReview.ts'

/** A box to draw on the page in view. */
export interface PlacedBox {
  readonly key: string
  readonly label: string
  readonly box: Box
  readonly level: FieldLevel
  /** It belongs to the field in focus. */
  readonly active: boolean
}

/** The boxes of all fields on a page, and of the line items' cells while one of them has the focus. */
export function placedBoxes(
  { detail, states, target, page }: Review,
  focusedPlace: Pick<FieldValue, 'page' | 'box'> | undefined,
): PlacedBox[] {
  const fields = FIELD_NAMES.flatMap((field): PlacedBox[] => {
    const active = target?.kind === 'field' && target.field === field
    const place = active && focusedPlace?.box ? focusedPlace : detail.content.fields[field]
    if (place?.box === undefined || place.page !== page) return []
    return [{ key: field, label: messages.fields[field], box: place.box, level: states[field].level, active }]
  })
  if (target?.kind !== 'cell') return fields
  const cells = detail.content.lineItems.flatMap((item, row) =>
    LINE_COLUMN_NAMES.flatMap((column): PlacedBox[] => {
      const cell = item[column]
      if (cell?.box === undefined || cell.page !== page) return []
      const active = target.row === row && target.column === column
      const level = cell.origin === 'person' ? 'confirmed' : 'sure'
      return [{ key: `${row}-${column}`, label: messages.columns[column], box: cell.box, level, active }]
    }),
  )
  return [...fields, ...cells]
}
