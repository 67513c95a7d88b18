import Big from 'big.js'
import type { DocumentId, DocumentType, LineItem, Sha256, TaxRow } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'
import type { DocumentRecord } from '../store/types.ts'
import { ExportProblem } from './export-problem.ts'

/** An approved invoice as profiles see it. */
export interface ExportDocument {
  readonly id: DocumentId
  readonly fileName: string
  readonly sha256: Sha256
  readonly documentType: DocumentType
  readonly isCreditNote: boolean
  readonly lineItems: readonly LineItem[]
  readonly approval: DocumentRecord['approval']
  /** When it was approved, or imported where it is not approved. */
  readonly readyAt: string
  /** A field's value; undefined where the invoice does not show it. */
  value(field: FieldName): string | undefined
  /** An amount with the sign that it has for the payer: a credit note's is negative. */
  signed(decimal: string | undefined): string | undefined
  /**
   * The amounts by tax rate, adding up to the total; `rates` are those that the profile can book, in percent. Throws
   * ExportProblem when they do not add up.
   */
  taxParts(rates: readonly string[]): readonly TaxRow[]
}

/** Throws ExportProblem for a document that was never read. */
export function toExportDocument({ summary, sha256, content, approval }: DocumentRecord): ExportDocument {
  if (content === undefined) throw new ExportProblem('The invoice has not been read.')
  const isCreditNote = content.documentType === 'credit-note'
  const value = (field: FieldName): string | undefined => content.fields[field]?.value
  return {
    id: summary.id,
    fileName: summary.fileName,
    sha256,
    documentType: content.documentType,
    isCreditNote,
    lineItems: content.lineItems,
    approval,
    readyAt: approval?.at ?? summary.importedAt,
    value,
    signed: decimal => (decimal === undefined || !isCreditNote ? decimal : negated(decimal)),
    taxParts: rates => taxParts(content.taxBreakdown, rates, value),
  }
}

/**
 * The tax rows of the invoice where they add up to its total to the cent. Otherwise one row from net and tax, where a
 * single rate explains them: a clerk who corrects the amounts corrects the export with them. Nothing is guessed beyond.
 */
function taxParts(
  rows: readonly TaxRow[],
  rates: readonly string[],
  value: (field: FieldName) => string | undefined,
): readonly TaxRow[] {
  const total = decimalOf(value('totalAmount'))
  if (total === undefined) throw new ExportProblem('The total is missing.')
  const sum = rows.reduce((added, { base, amount }) => added.plus(base).plus(amount), new Big(0))
  if (rows.length > 0 && sum.eq(total)) return rows

  const tax = decimalOf(value('taxAmount')) ?? minus(total, decimalOf(value('netAmount')))
  const net = decimalOf(value('netAmount')) ?? minus(total, tax)
  if (tax === undefined || net === undefined) {
    throw new ExportProblem('The tax is not known: enter the net amount and the tax amount (0 where none is charged).')
  }
  if (!net.plus(tax).eq(total)) {
    throw new ExportProblem(
      `Net ${net.toFixed(2)} and tax ${tax.toFixed(2)} do not make the total ${total.toFixed(2)}.`,
    )
  }
  const rate = rateOf(net, tax, rates)
  if (rate === undefined) {
    throw new ExportProblem(
      `The tax ${tax.toFixed(2)} on ${net.toFixed(2)} is none of the rates that can be exported (${rates.join(', ')} %).`,
    )
  }
  return [{ rate, base: net.toFixed(), amount: tax.toFixed() }]
}

/** The rate that comes closest to making this tax of this net, to the cent: tax may have been rounded line by line. */
function rateOf(net: Big, tax: Big, rates: readonly string[]): string | undefined {
  const differences = rates
    .map(rate => ({ rate, difference: net.times(rate).div(100).minus(tax).abs() }))
    .filter(({ difference }) => difference.lte('0.01'))
    .toSorted((left, right) => left.difference.cmp(right.difference))
  return differences[0]?.rate
}

/** With as many places as it had: '100.00' becomes '-100.00'. */
function negated(decimal: string): string {
  return new Big(decimal).neg().toFixed(decimal.split('.')[1]?.length ?? 0)
}

function decimalOf(value: string | undefined): Big | undefined {
  return value === undefined ? undefined : new Big(value)
}

function minus(total: Big, part: Big | undefined): Big | undefined {
  return part === undefined ? undefined : total.minus(part)
}
