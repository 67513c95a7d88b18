import type { PageFacts } from './page-facts.ts'

/** What speaks for or against a page being the first of another invoice than the pages before it. */
export interface Evidence {
  /** It says that it is page 1. */
  readonly saysFirst: number
  /** It says that it is a later page. */
  readonly saysLater: number
  /** The page before says that others follow. */
  readonly moreExpected: number
  /** The page before says that it is the last. */
  readonly lastBefore: number
  readonly otherNumber: number
  readonly sameNumber: number
  readonly noNumber: number
  readonly otherVendor: number
  readonly otherVendorIds: number
  readonly otherDate: number
  readonly titled: number
  readonly carried: number
  /** A paper that travels with an invoice: a delivery note, an order. */
  readonly otherPaper: number
  /** The pages before have come to their total. */
  readonly totalBefore: number
  readonly totalHere: number
}

const both = <Value>(
  one: Value | undefined,
  other: Value | undefined,
  hold: (a: Value, b: Value) => boolean,
): number => (one !== undefined && other !== undefined && hold(one, other) ? 1 : 0)

const differ = (one: string, other: string): boolean => one !== other

/** @param before the pages of the invoice so far, at least one */
export function evidenceFor(before: readonly PageFacts[], page: PageFacts): Evidence {
  const last = before.at(-1)
  const known = <Value>(read: (facts: PageFacts) => Value | undefined): Value | undefined => {
    for (const facts of before) if (read(facts) !== undefined) return read(facts)
    return undefined
  }
  const numberBefore = known(facts => facts.invoiceNumber)
  const ids = new Set(before.flatMap(({ vendorIds }) => vendorIds))
  const { numbering } = page
  return {
    saysFirst: numbering?.number === 1 ? 1 : 0,
    saysLater: numbering !== undefined && numbering.number > 1 ? 1 : 0,
    moreExpected: last?.numbering?.of !== undefined && last.numbering.number < last.numbering.of ? 1 : 0,
    lastBefore: last?.numbering?.of !== undefined && last.numbering.number === last.numbering.of ? 1 : 0,
    otherNumber: both(numberBefore, page.invoiceNumber, differ),
    sameNumber: both(numberBefore, page.invoiceNumber, (one, other) => one === other),
    noNumber: page.invoiceNumber === undefined ? 1 : 0,
    otherVendor: both(
      known(facts => facts.vendorName),
      page.vendorName,
      differ,
    ),
    otherVendorIds: ids.size > 0 && page.vendorIds.length > 0 && !page.vendorIds.some(id => ids.has(id)) ? 1 : 0,
    otherDate: both(
      known(facts => facts.invoiceDate),
      page.invoiceDate,
      differ,
    ),
    titled: page.titled ? 1 : 0,
    carried: page.carried ? 1 : 0,
    otherPaper: page.otherPaper ? 1 : 0,
    totalBefore: known(facts => facts.total) === undefined ? 0 : 1,
    totalHere: page.total === undefined ? 0 : 1,
  }
}
