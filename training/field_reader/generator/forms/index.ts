import type { Random } from '../../../../tools/samples/random.ts'
import type { Land } from '../lands/land.ts'
import { ASIA } from './asia.ts'
import { BRAZIL } from './brazil.ts'
import type { Form } from './form.ts'
import { IBERIA } from './iberia.ts'
import { ITALY } from './italy.ts'
import { LATIN } from './latin.ts'
import { PROGRAMS } from './programs.ts'
import { RENDERINGS } from './renderings.ts'
import { WEB } from './web.ts'

export const FORMS: readonly Form[] = [
  ...BRAZIL,
  ...ITALY,
  ...IBERIA,
  ...LATIN,
  ...ASIA,
  ...RENDERINGS,
  ...PROGRAMS,
  ...WEB,
]

const suits = (form: Form, where: string): boolean => form.where.split(' ').includes(where)

/** A form that this country prints: its own as often as not, where it has any. */
export function drawForm(random: Random, land: Land): Form {
  const usable = FORMS.filter(form => (form.reserved ?? false) === (land.pool === 'held-out'))
  const own = usable.filter(form => suits(form, land.country.code))
  if (own.length > 0 && random.chance(0.65)) return random.pick(own)
  const spoken = usable.filter(form => suits(form, land.language))
  return random.pick(spoken.length > 0 && random.chance(0.45) ? spoken : usable.filter(form => suits(form, '*')))
}
