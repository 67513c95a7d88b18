import type { Random } from '../../../tools/samples/random.ts'
import type { Land } from './lands/land.ts'
import { WORDS } from './words/index.ts'
import { NAME_PATTERNS, type NamePatterns } from './words/institutions.ts'

export type Role = 'vendor' | 'buyer'

/** What a party is called, and what stands around its name. */
export interface Naming {
  readonly name: string
  readonly brand: string
  readonly department: string
  readonly salutation: string | undefined
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const ENDINGS =
  'tec soft plan bau med log pro line net data food print pack trans clean tex mat form lab plus ware shop hub werk ia o a ix us ex'.split(
    ' ',
  )

function acronym(random: Random): string {
  return random.fill('@'.repeat(random.integer(2, 4)))
}

function brandName(random: Random, land: Land): string {
  const { names, language } = land
  const words = WORDS[land.pool][language]
  const trade = (): string => random.pick(words.trades)
  const coined = (): string =>
    capitalised(
      names
        .word(random)
        .toLowerCase()
        .slice(0, 6)
        .replace(/[^\p{L}]/gu, '') + random.pick(ENDINGS),
    )
  const surname = (): string => names.surname(random)
  const roll = random.next()
  if (roll < 0.22) return random.chance(0.5) ? `${trade()} ${surname()}` : `${surname()} ${trade()}`
  if (roll < 0.32) return `${surname()} & ${surname()} ${random.chance(0.5) ? trade() : ''}`.trim()
  if (roll < 0.44) return `${coined()} ${random.chance(0.6) ? trade() : ''}`.trim()
  if (roll < 0.51) return `${acronym(random)} ${trade()}`
  if (roll < 0.58) return `${trade()} ${names.city(random)}`
  if (roll < 0.65) return names.person(random)
  if (roll < 0.7) return `${trade()} ${trade()} ${surname()}`
  if (roll < 0.75) return `${surname()}-${surname()}`
  if (roll < 0.8) return `${capitalised(names.word(random))} ${trade()}`
  if (roll < 0.84)
    return `${random.pick(['Dr.', 'Prof. Dr.', 'Studio', 'Cabinet', 'Casa', 'Ing.', 'Dipl.-Ing.'])} ${names.person(random)}`
  if (roll < 0.87)
    return `${coined().toLowerCase()}${random.pick(['.com', '24', '365', '.net', '4you', '-online', '.de', '.it'])}`
  if (roll < 0.9) return `${random.pick(['Hotel', 'Restaurant', 'Café', 'Bar'])} ${capitalised(names.word(random))}`
  if (roll < 0.93) return `${trade()}, ${trade()} & ${trade()}`
  if (roll < 0.96)
    return `${coined()} ${random.pick(['International', 'Europe', 'Group', 'Global', 'Digital', 'Energy', 'One'])}`
  return `${random.integer(1, 99)}${random.pick(['°', 'th ', ' '])}${coined()}`
}

const NAME_KINDS = [
  'company',
  'formless',
  'person',
  'institutions',
  'anonymous',
  'long',
  'misleading',
  'abroad',
  'word',
  'domain',
  'initials',
] as const
type NameKind = (typeof NAME_KINDS)[number]

/** Of a hundred parties. */
const SHARES: Readonly<Record<Role, Readonly<Record<NameKind, number>>>> = {
  vendor: {
    company: 47,
    formless: 11,
    person: 8,
    institutions: 6,
    anonymous: 2,
    long: 4,
    misleading: 5,
    abroad: 5,
    word: 6,
    domain: 3,
    initials: 3,
  },
  buyer: {
    company: 32,
    formless: 9,
    person: 17,
    institutions: 14,
    anonymous: 10,
    long: 4,
    misleading: 3,
    abroad: 5,
    word: 3,
    domain: 1,
    initials: 2,
  },
}

function drawKind(random: Random, role: Role): NameKind {
  let rest = random.between(0, 100)
  for (const kind of NAME_KINDS) {
    rest -= SHARES[role][kind]
    if (rest < 0) return kind
  }
  return 'company'
}

function fillName(random: Random, land: Land, pattern: string): string {
  const { names, language } = land
  return pattern.replace(/\{(\w+)\}/g, (_, slot: string) => {
    switch (slot) {
      case 'city':
        return names.city(random)
      case 'surname':
        return names.surname(random)
      case 'person':
        return names.person(random)
      case 'trade':
        return random.pick(WORDS[land.pool][language].trades)
      case 'number':
        return String(random.integer(1, 99))
      default:
        return capitalised(names.word(random).toLowerCase())
    }
  })
}

function withLegalForm(random: Random, land: Land, brand: string): string {
  const form = random.pick(land.legalForms).replace('{person}', land.names.person(random))
  if (form === '') return brand
  return form.startsWith(',') ? brand + form : `${brand} ${form}`
}

/** A person as authorities and account books write them. */
function personName(random: Random, { names }: Land, person: string): string {
  const [first = '', ...rest] = person.split(' ')
  const surname = rest.join(' ')
  const roll = random.next()
  if (roll < 0.62) return person
  if (roll < 0.72) return `${surname} ${first}`
  if (roll < 0.78) return `${surname}, ${first}`
  if (roll < 0.84) return `${first} ${random.fill('@')}. ${surname}`
  if (roll < 0.9) return `${first} ${random.pick(names.firstNames)} ${surname}`
  if (roll < 0.94) return `${first.charAt(0)}. ${surname}`
  return `${first} ${surname} ${names.surname(random)}`
}

const letters = (random: Random): string =>
  random.fill(random.pick(['@@@', '@@@@', '@&@', '@.@.@.', '@@ @@@', '@#@', '@@@#', '@ & @', '@-@@@']))

const cased = (random: Random, name: string): string =>
  random.chance(0.24) ? name.toUpperCase() : random.chance(0.02) ? name.toLowerCase() : name

/** Names a party. What a kind of name is like stands in `words/institutions.ts`. */
export function inventNaming(random: Random, land: Land, foreign: Land, role: Role, person: string): Naming {
  const patterns: NamePatterns = NAME_PATTERNS[land.pool][land.language]
  const from = (list: readonly string[]): string => fillName(random, land, random.pick(list))
  const department = from(patterns.departments)
  const kind = drawKind(random, role)
  const named = (name: string, brand: string, salutation?: string): Naming => ({
    name: cased(random, name),
    // Some trade under a sign that has nothing of their name.
    brand: role === 'vendor' && random.chance(0.12) ? brandName(random, land) : brand,
    department,
    salutation,
  })
  switch (kind) {
    case 'company':
    case 'formless': {
      const brand = brandName(random, land)
      const name = kind === 'company' ? withLegalForm(random, land, brand) : brand
      return named(random.chance(0.06) ? `${name} ${from(patterns.branches)}`.replace(' ,', ',') : name, brand)
    }
    case 'person': {
      const name = personName(random, land, person)
      const trading = role === 'vendor' && random.chance(0.3)
      return named(
        trading
          ? `${name}${random.pick([' - ', ', ', ' ', ' | '])}${random.pick(WORDS[land.pool][land.language].trades)}`
          : name,
        name,
        random.pick(patterns.salutations),
      )
    }
    case 'institutions':
    case 'misleading':
    case 'long': {
      const name = from(patterns[kind])
      return named(name, name)
    }
    case 'anonymous': {
      const name = random.pick(patterns.anonymous)
      return named(name, name)
    }
    case 'abroad': {
      const brand = brandName(random, foreign)
      return named(withLegalForm(random, foreign, brand), brand)
    }
    case 'word': {
      const brand = capitalised(land.names.word(random))
      return named(random.chance(0.5) ? withLegalForm(random, land, brand) : brand, brand)
    }
    case 'domain': {
      const host = land.names
        .word(random)
        .toLowerCase()
        .replace(/[^\p{L}]/gu, '')
      const brand = `${random.chance(0.5) ? capitalised(host) : host}${random.pick(['.com', '.io', '.net', '.co', '.eu', '.shop', '.app'])}`
      return named(random.chance(0.4) ? withLegalForm(random, land, brand) : brand, brand)
    }
    case 'initials': {
      const brand = letters(random)
      return named(random.chance(0.6) ? withLegalForm(random, land, brand) : brand, brand)
    }
  }
}
