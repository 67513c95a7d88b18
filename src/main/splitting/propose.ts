import type { Language } from '#shared/document.ts'
import type { SplitProposal } from '#shared/splitting.ts'
import type { Company } from '../extraction/observe.ts'
import type { Page } from '../pipeline/stage.ts'
import { type Evidence, evidenceFor } from './evidence.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'

/**
 * What each piece of evidence adds to the logarithm of the odds. They are set by what it means, not fitted: on invented
 * invoices a fit is right about every page by the total alone, which real ones forgive less (bench/splitting).
 */
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  saysFirst: 4,
  saysLater: -6,
  moreExpected: -4,
  lastBefore: 2,
  otherNumber: 3.5,
  sameNumber: -6,
  noNumber: -1.5,
  otherVendor: 1.5,
  otherVendorIds: 2,
  otherDate: 1.5,
  titled: 2,
  carried: -4,
  otherPaper: -5,
  totalBefore: 1.5,
  totalHere: 0.5,
}
/** Most pages go on where the page before ended. */
const BIAS = -2

/** How likely it is that a page is the first of another invoice. */
export function startsAnother(before: readonly PageFacts[], page: PageFacts): number {
  const evidence = evidenceFor(before, page)
  const names = Object.keys(evidence) as (keyof Evidence)[]
  const odds = names.reduce((sum, name) => sum + WEIGHTS[name] * evidence[name], BIAS)
  return 1 / (1 + Math.exp(-odds))
}

const hasWords = ({ words }: Page): boolean => words.length > 0

/**
 * Where a document of several pages falls into several invoices; undefined where it seems to be one. An empty page belongs
 * to the invoice before it.
 */
export function proposeSplit(
  pages: readonly Page[],
  language: Language | undefined,
  company: Company,
): SplitProposal | undefined {
  if (pages.filter(hasWords).length < 2) return undefined
  const parts: SplitProposal['parts'] = []
  let before: PageFacts[] = []
  for (const page of pages) {
    const facts = hasWords(page) ? pageFacts(page, language, company) : undefined
    const confidence = facts === undefined || before.length === 0 ? 0 : startsAnother(before, facts)
    if (parts.length === 0 || confidence > 0.5) {
      parts.push({ from: page.number, to: page.number, confidence: parts.length === 0 ? 1 : confidence })
      before = []
    }
    parts.at(-1)!.to = page.number
    if (facts !== undefined) before.push(facts)
  }
  return parts.length > 1 ? { parts } : undefined
}
