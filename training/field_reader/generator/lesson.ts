import { observe } from '#main/extraction/observe.ts'
import { featuresOf } from '#main/understanding/features.ts'
import { Random } from '../../../tools/samples/random.ts'
import { compose } from './compose.ts'
import type { Pool } from './pool.ts'
import { readPaper } from './read.ts'
import type { Lesson } from './shard.ts'
import { targetsOf } from './targets.ts'

/** The document of a seed as the network learns it; undefined where nothing of it can be read. */
export function lessonOf(seed: string, pool: Pool = 'training'): Lesson | undefined {
  const { invoice, sheet } = compose(seed, pool)
  const random = new Random(`read ${seed}`)
  const paper = readPaper(random, sheet)
  const company = random.chance(0.4)
    ? { name: invoice.buyer.name, vatId: random.chance(0.7) ? invoice.buyer.vatId : '' }
    : { name: '', vatId: '' }
  const { language } = invoice.land
  const features = featuresOf(observe(paper.pages, random.chance(0.98) ? language : undefined, company))
  if (features.tokens.length === 0) return undefined
  return {
    id: seed,
    language,
    documentType: invoice.documentType,
    features,
    targets: targetsOf(features.tokens, paper),
    // Papers that are no invoices still show whose they are; what their numbers and days are called is another matter.
    ...(invoice.documentType === 'other' && {
      known: [
        'vendorName',
        'vendorAddress',
        'vendorVatId',
        'vendorTaxNumber',
        'vendorEmail',
        'vendorIban',
        'vendorBic',
        'buyerName',
        'buyerVatId',
        'currency',
      ],
    }),
  }
}
