import type { FieldName, LineColumn } from '#shared/fields.ts'
import { FIELDS } from '#shared/fields.ts'

/** Where text goes that is taken from the page: the field or cell that has, or last had, the focus. */
export type Target =
  | { readonly kind: 'field'; readonly field: FieldName }
  | { readonly kind: 'cell'; readonly row: number; readonly column: LineColumn }

/** The id of a target's text field in the page, so that anything may give it the focus. */
export const targetId = (target: Target): string =>
  target.kind === 'field' ? `field-${target.field}` : `cell-${target.row}-${target.column}`

/** Gives a target the focus, with its text selected and in sight. */
export function focusTarget(target: Target): void {
  const input = document.getElementById(targetId(target))
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return
  input.focus({ preventScroll: true })
  input.select()
  input.closest('[data-row]')?.scrollIntoView({ block: 'nearest' })
}

/** Kinds of field that may hold several lines. */
export const isMultiline = (field: FieldName): boolean => FIELDS[field].kind === 'address' || field === 'paymentTerms'
