import { Big } from 'big.js'
import type { Candidates, DocumentContent, FieldValue, ValueOrigin } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'

/** Net, tax and total, and what one of them is when the other two are right. */
const SUMS = [
  ['totalAmount', (value: AmountOf) => value('netAmount').plus(value('taxAmount'))],
  ['netAmount', (value: AmountOf) => value('totalAmount').minus(value('taxAmount'))],
  ['taxAmount', (value: AmountOf) => value('totalAmount').minus(value('netAmount'))],
] as const

type AmountOf = (field: 'netAmount' | 'taxAmount' | 'totalAmount') => Big

/** What a text layer or a file of data says is not misread. */
const READ_FROM_PIXELS: readonly ValueOrigin[] = ['line-reader', 'tesseract', 'ppocr']

/** Sums may be a cent or, rounded for cash, four apart: that is no misreading. */
const ROUNDING = new Big('0.04')

/** It was not read, it was reckoned: never sure enough to be taken without a person. */
const RECKONED_CONFIDENCE = 0.5

export interface Mended {
  readonly content: DocumentContent
  readonly candidates: Candidates
  /** The field whose value is another one now; absent: there are more choices than before, for a person to choose. */
  readonly field?: FieldName
}

/**
 * Where net, tax and total disagree by one digit of one of them, what that one would have to be. It takes the place of
 * what was read where the lines or the tax rates speak for the other two; otherwise it is offered beside it. Undefined
 * where the figures agree, or disagree in another way.
 */
export function mendFigures(content: DocumentContent, candidates: Candidates): Mended | undefined {
  const { fields } = content
  const read = SUMS.map(([field]) => fields[field])
  if (read.some(value => value === undefined || !READ_FROM_PIXELS.includes(value.origin))) return undefined
  const amountOf: AmountOf = field => new Big(fields[field]!.value)
  if (amountOf('netAmount').plus(amountOf('taxAmount')).minus(amountOf('totalAmount')).abs().lte(ROUNDING)) return
  const misread = SUMS.flatMap(([field, reckon]) => {
    const value = reckon(amountOf).toFixed(2)
    return differInOneDigit(value, fields[field]!.value) ? [{ field, value }] : []
  })
  if (misread.length === 0) return undefined
  const proven = misread.filter(({ field, value }) => speaksFor(content, field, value))
  const [sure] = proven
  if (proven.length !== 1 || sure === undefined) {
    const offered = misread.map(({ field, value }) => [
      field,
      withCandidate(candidates[field], reckoned(fields[field]!, value)),
    ])
    return { content, candidates: { ...candidates, ...(Object.fromEntries(offered) as Candidates) } }
  }
  const { field, value } = sure
  const before = fields[field]!
  return {
    content: { ...content, fields: { ...fields, [field]: reckoned(before, value) } },
    candidates: { ...candidates, [field]: withCandidate(candidates[field], before) },
    field,
  }
}

const reckoned = (read: FieldValue, value: string): FieldValue => ({
  ...read,
  ...{ value, confidence: Math.min(read.confidence, RECKONED_CONFIDENCE), origin: 'derived' },
})

const withCandidate = (known: readonly FieldValue[] = [], added: FieldValue): FieldValue[] =>
  known.some(({ value }) => value === added.value) ? [...known] : [added, ...known]

function differInOneDigit(first: string, second: string): boolean {
  const other = new Big(second).toFixed(2)
  if (first.length !== other.length) return false
  return [...first].filter((character, index) => character !== other[index]).length === 1
}

/** Whether something else on the page says that this is the value: the lines, or a rate of tax. */
function speaksFor({ lineItems, taxBreakdown, fields }: DocumentContent, field: FieldName, value: string): boolean {
  const net = new Big(field === 'netAmount' ? value : fields.netAmount!.value)
  const tax = new Big(field === 'taxAmount' ? value : fields.taxAmount!.value)
  const amounts = lineItems.map(line => line.amount?.value)
  const lines = amounts.includes(undefined) ? undefined : amounts.reduce((sum, amount) => sum.plus(amount!), new Big(0))
  const linesAgree = lines !== undefined && amounts.length > 0 && lines.minus(net).abs().lte(ROUNDING)
  const rates = taxBreakdown.map(({ rate }) => net.times(rate).div(100).minus(tax).abs())
  return rates.length === 1 ? rates[0]!.lte(ROUNDING) : linesAgree
}
