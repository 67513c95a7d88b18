import type { Big } from 'big.js'
import type { Understanding } from '#shared/understanding.ts'
import { type Item, itemsAddUp, multiplies } from '../extraction/line-items.ts'

type Lines = NonNullable<Understanding['lines']>

/** Adding up to a printed sum outweighs every product, for it needs all items. */
function consistency(items: readonly Item[], targets: readonly Big[]): number {
  if (items.length === 0) return 0
  const products = items.filter(multiplies).length / items.length
  return Number(itemsAddUp(items, targets)) + 0.9 * products
}

/** The table that arithmetic speaks for; of two that are as consistent the one with more items, then the rules'. */
export function chooseItems(
  rules: readonly Item[],
  model: readonly Item[],
  targets: readonly Big[],
): { readonly items: readonly Item[]; readonly lines: Lines } {
  const byRules = consistency(rules, targets)
  const byModel = consistency(model, targets)
  const taken = byModel > byRules || (byModel === byRules && model.length > rules.length) ? 'model' : 'rules'
  const items = taken === 'model' ? model : rules
  return {
    items,
    lines: { taken, rules: rules.length, model: model.length, addsUp: itemsAddUp(items, targets) },
  }
}
