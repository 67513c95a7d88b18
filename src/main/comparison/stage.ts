import { Big } from 'big.js'
import type { Einvoice } from '../einvoice/index.ts'
import type { Stage, WithComparison, WithContent } from '../pipeline/stage.ts'
import { compareWithPages } from './compare.ts'
import { joinContents } from './join.ts'
import { asOwedBack } from './owed-back.ts'

const BELOW_ZERO = /^-/

/** Charges less allowances, with the sign of the content: what is owed back is positive there, whatever the data says. */
function adjustmentOf({ parts, content }: Einvoice): string {
  const stated = parts.adjustments.reduce(
    (sum, { kind, amount }) => (kind === 'charge' ? sum.plus(amount) : sum.minus(amount)),
    new Big(0),
  )
  const isTurned = BELOW_ZERO.test(parts.totals.net ?? '') && !BELOW_ZERO.test(content.fields.netAmount?.value ?? '')
  return (isTurned ? stated.neg() : stated).toFixed()
}

/** Puts the data of an e-invoice in the place of what was read from its pages, and says where the two differ. */
export const comparisonStage: Stage<WithContent, Pick<WithComparison, 'content' | 'candidates' | 'einvoiceCheck'>> = {
  name: 'comparison',
  async run({ einvoice, content, candidates, pages, options }) {
    if (einvoice === undefined) return { content, candidates }
    const check = { findings: [...einvoice.findings], adjustment: adjustmentOf(einvoice) }
    if (pages.length === 0)
      return { content: einvoice.content, candidates: {}, einvoiceCheck: { ...check, comparison: [] } }
    const sides = {
      data: einvoice.content,
      page: einvoice.content.documentType === 'credit-note' ? asOwedBack(content) : content,
      candidates,
    }
    const comparison = compareWithPages({ ...sides, pages, doubtBelow: options.doubtBelow })
    return {
      ...joinContents({ ...sides, comparison }),
      einvoiceCheck: { ...check, comparison },
    }
  },
}
