import { Temporal } from 'temporal-polyfill'
import type { Reading } from '#shared/document.ts'
import type { Store } from '../store/types.ts'
import { contextOf } from '../validation/context.ts'
import { validateContent } from '../validation/validate.ts'
import { withVendorMemory } from './vendor-memory.ts'

/** A reading with what the store remembers of its vendor, checked again. Data of an e-invoice says all by itself. */
export function recall(store: Pick<Store, 'vendors' | 'settings'>, reading: Reading): Reading {
  if (reading.source === 'e-invoice') return reading
  const remembered = store.vendors.recall(reading.fields)
  const recalled = remembered && withVendorMemory(reading, remembered)
  if (recalled === undefined) return reading
  const today = Temporal.Now.plainDateISO().toString()
  return { ...recalled, validation: validateContent(recalled, contextOf(recalled, store.settings.get(), today)) }
}
