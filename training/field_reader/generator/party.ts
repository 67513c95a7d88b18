import type { Random } from '../../../tools/samples/random.ts'
import { inventIban, inventIdentifier } from './identity.ts'
import type { Land } from './lands/land.ts'
import { capitalised, inventNaming, type Role } from './naming.ts'

export interface Party {
  /** As the law has it. */
  readonly name: string
  /** As the sign over the door has it; often the name without its legal form, now and then another name altogether. */
  readonly brand: string
  /** A part of the house, which is no part of the name. */
  readonly department: string
  /** Printed before the name, where it is a person's. */
  readonly salutation: string | undefined
  readonly person: string
  /** Street and what stands beside it, then places: each a printed line. */
  readonly address: readonly string[]
  readonly country: string
  readonly vatId: string
  readonly taxNumber: string
  readonly email: string
  readonly website: string
  readonly phone: string
  readonly fax: string
  readonly registration: string
  readonly bank: string
  readonly iban: string | undefined
  readonly bic: string
  readonly account: string
}

const PLAIN = /[^a-z0-9]+/g
const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(PLAIN, '-')
    .replace(/^-|-$/g, '')

function inventAddress(random: Random, land: Land): string[] {
  const { names, addresses } = land
  const number = (): string => String(random.chance(0.8) ? random.integer(1, 160) : random.integer(160, 2400))
  const fillIn = (pattern: string): string =>
    pattern
      .replace(/@/g, () => random.fill('@'))
      .replace(/\{(\w+)\}/g, (_, slot: string) => {
        switch (slot) {
          case 'number':
            return number()
          case 'street':
            return names.streets.length > 0 ? random.pick(names.streets) : `${names.word(random)}`
          case 'surname':
            return names.surname(random)
          case 'city':
          case 'district':
            return names.city(random)
          case 'post':
            return random.fill(random.pick(addresses.posts))
          case 'state':
            return random.pick(addresses.states.length > 0 ? addresses.states : names.states)
          default:
            return capitalised(names.word(random).toLowerCase())
        }
      })
  const lines = [fillIn(random.pick(addresses.streets)), ...fillIn(random.pick(addresses.places)).split(' / ')]
  if (random.chance(0.12)) lines.splice(random.integer(0, 1), 0, fillIn(random.pick(addresses.extras)))
  return random.chance(0.12) ? lines.map(line => line.toUpperCase()) : lines
}

const MAILBOXES =
  'info office mail contact sales billing accounts admin rechnung buchhaltung service hello facturation comptabilite compta administracion facturacion amministrazione fatture geral faturacao financeiro contato kontakt support post'.split(
    ' ',
  )
const DOMAINS = '.com .com .net .eu .org .biz .info .example .co'.split(' ')

function inventDomain(random: Random, land: Land, brand: string): string {
  const national = land.country.code === 'GB' ? '.co.uk' : `.${land.country.code.toLowerCase()}`
  const host =
    slug(random.chance(0.8) ? brand : land.names.word(random))
      .slice(0, random.integer(8, 24))
      .replace(/-$/, '') || 'firma'
  return (random.chance(0.3) ? host.replaceAll('-', '') : host) + (random.chance(0.6) ? national : random.pick(DOMAINS))
}

/** Whoever sells or buys. `foreign` is where names from abroad come from. */
export function inventParty(random: Random, land: Land, foreign: Land, role: Role): Party {
  const { country, names } = land
  const person = names.person(random)
  const { name, brand, department, salutation } = inventNaming(random, land, foreign, role, person)
  const domain = inventDomain(random, land, brand)
  const mailbox = random.chance(0.7) ? random.pick(MAILBOXES) : slug(person).replace('-', random.pick(['.', '', '_']))
  const freemail = random.chance(0.1)
  const email = freemail
    ? `${slug(brand).replaceAll('-', '')}@${random.pick(['gmail.com', 'outlook.com', 'gmx.net', 'libero.it', 'hotmail.com', 'orange.fr', 'pec.it', 'sapo.pt', 'terra.com.br'])}`
    : `${mailbox}@${domain}`
  const phone = random.fill(country.phonePattern.replace(/(?<=[ )-].*)\d/g, '#'))
  return {
    name,
    brand,
    department,
    salutation,
    person,
    address: inventAddress(random, land),
    country: random.chance(0.75) ? country.name : random.chance(0.6) ? country.name.toUpperCase() : country.code,
    vatId: inventIdentifier(random, country.vatId),
    taxNumber: country.taxNumber === undefined ? random.fill('########') : inventIdentifier(random, country.taxNumber),
    email,
    website: random.chance(0.8) ? `www.${domain}` : domain,
    phone,
    fax: phone.replace(/\d{2}$/, () => random.digits(2)),
    registration: random.fill(random.pick(country.registrations).replace(/9(?=#)|#/g, '#')),
    bank: random.chance(0.5)
      ? random.pick(country.banks)
      : `${random.pick(['Banco', 'Banque', 'Banca', 'Bank', 'Sparkasse', 'Volksbank', 'Caixa', 'Crédit', 'Cassa di Risparmio', 'Raiffeisenbank', 'Credit Union', 'National Bank'])} ${names.city(random)}`,
    iban: inventIban(random, land),
    bic: random.fill(
      `@@@@${country.code}${random.pick(['##', '@@', '2@', '@#'])}${random.chance(0.5) ? random.pick(['XXX', '###', '@@@']) : ''}`,
    ),
    account: random.fill((country.accountPattern ?? '##########').replace(/\d/g, '#')),
  }
}
