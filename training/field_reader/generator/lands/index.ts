import { ENGLISH_LANDS } from './english.ts'
import { FRENCH_LANDS } from './french.ts'
import { GERMAN_LANDS } from './german.ts'
import { ITALIAN_LANDS } from './italian.ts'
import type { Land } from './land.ts'
import { PORTUGUESE_LANDS } from './portuguese.ts'
import { SPANISH_LANDS } from './spanish.ts'

/** Every country and language that invoices are invented for. */
export const LANDS: readonly Land[] = [
  ...GERMAN_LANDS,
  ...FRENCH_LANDS,
  ...SPANISH_LANDS,
  ...ITALIAN_LANDS,
  ...PORTUGUESE_LANDS,
  ...ENGLISH_LANDS,
]
