import { Big } from 'big.js'

/** Italian invoices may state amounts with eight decimal places, more than any other format. */
const MOST_PLACES = 8

/** A computed number as a decimal, without noise behind the eighth place. */
export function rounded(value: Big): string {
  const text = value.round(MOST_PLACES, Big.roundHalfUp).toFixed()
  return text === '-0' ? '0' : text
}
