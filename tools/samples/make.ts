import { createHash } from 'node:crypto'
import { type Composed, compose, type Truth } from './compose.ts'
import { COUNTRIES, type CountryName } from './countries.ts'
import type { Design } from './design.ts'
import { type InventOptions, inventFacts } from './invent.ts'
import { KIND_DECLARATIONS, type Kind } from './kinds.ts'
import { Random } from './random.ts'

/** One entry of a truth file, in the form that `bench/` and the scorer read. */
export interface TruthEntry extends Truth {
  readonly id: string
  readonly file: string
  readonly kind: Kind
  /** Groups documents of one layout. */
  readonly template: string
  readonly sha256: string
}

export interface Order {
  readonly id: string
  readonly country: CountryName
  readonly design: Design
  readonly template: string
  readonly kind: Kind
  readonly invent: InventOptions
}

/** Makes one document and the truth about it. The same order gives the same bytes. */
export async function makeDocument(order: Order): Promise<{ content: Uint8Array; truth: TruthEntry }> {
  const country = COUNTRIES[order.country]
  const random = new Random(order.id)
  const facts = inventFacts(random, country, order.invent)
  const composed: Composed = await compose(facts, country, order.design, random)
  const kind = composed.pages > 1 && KIND_DECLARATIONS[order.kind].onePage ? 'scan' : order.kind
  const { make, extension } = KIND_DECLARATIONS[kind]
  const content = await make(composed.pdf, random)
  const truth: TruthEntry = {
    id: order.id,
    file: `${order.id}.${extension}`,
    kind,
    template: order.template,
    sha256: createHash('sha256').update(content).digest('hex'),
    ...composed.truth,
  }
  return { content, truth }
}
