import type { LineItem } from '#shared/document.ts'
import type { EinvoiceLine } from '#shared/einvoice.ts'

/** The lines with their unit in words, as the clerk's items, which stand in the same order, have it. */
export const withUnits = (lines: readonly EinvoiceLine[], items: readonly LineItem[]): EinvoiceLine[] =>
  lines.map((line, index) => ({ ...line, unit: items[index]?.unit?.value }))
