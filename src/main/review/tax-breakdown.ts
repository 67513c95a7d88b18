import type { TypedTaxRow } from '#shared/desk.ts'
import type { TaxRow } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { plainDecimal } from '../store/text.ts'
import { type NormaliseAmount, withoutPercent } from './line-items.ts'

/** The tax rates as a clerk leaves them. An empty row goes; a row with a gap is refused with `value-invalid`. */
export function editTaxBreakdown(typed: readonly TypedTaxRow[], normaliseAmount: NormaliseAmount): TaxRow[] {
  return typed
    .map(({ rate, base, amount }) => ({ rate: rate.trim(), base: base.trim(), amount: amount.trim() }))
    .filter(row => Object.values(row).some(text => text !== ''))
    .map(({ rate, base, amount }) => {
      if (rate === '' || base === '' || amount === '') {
        throw new VouchError('value-invalid', 'a tax rate needs its rate, the amount it applies to, and the tax')
      }
      return {
        rate: plainDecimal(normaliseAmount(withoutPercent(rate))),
        base: normaliseAmount(base),
        amount: normaliseAmount(amount),
      }
    })
}
