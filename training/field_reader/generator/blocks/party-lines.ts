import type { FieldName } from '#shared/fields.ts'
import type { Author } from '../author.ts'
import { inventIban } from '../identity.ts'
import type { Party } from '../party.ts'
import { asText, join, type Printable, plainOf, type Text, value } from '../text.ts'
import { type Context, shuffled } from './block.ts'

/** Address lines of the vendor are its address; of everybody else they are no field. */
export function addressLines(party: Party, withCountry: boolean, ...fields: readonly FieldName[]): Text[] {
  return [...party.address, ...(withCountry ? [party.country] : [])].map(line => value(line, ...fields))
}

/** 'P.IVA IT 123': some print the label, some the country's letters, some both. */
function taxId({ author, random, invoice }: Context): Text {
  const { vendor, land } = invoice
  const { code } = land.country
  const bare = ['IT', 'ES', 'PT', 'BE'].includes(code) && !vendor.vatId.startsWith(code)
  const prefix =
    bare && author.once('id prefix', () => (random.chance(code === 'IT' ? 0.35 : 0.12) ? code : '')) !== '' ? code : ''
  return value(prefix + vendor.vatId, 'vendorVatId')
}

export const labelledVatId = (context: Context): Text =>
  context.author.labelled(context.author.label('vatId'), taxId(context))

export const labelledTaxNumber = ({ author, invoice }: Context): Text =>
  author.labelled(author.label('vendorTaxNumber'), value(invoice.vendor.taxNumber, 'vendorTaxNumber'))

export const labelledEmail = ({ author, invoice, random }: Context): Text =>
  author.once('bare email', () => (random.chance(0.4) ? 'yes' : '')) === 'yes'
    ? value(invoice.vendor.email, 'vendorEmail')
    : author.labelled(author.label('vendorEmail'), value(invoice.vendor.email, 'vendorEmail'))

const word = (author: Author, kind: 'phone' | 'web' | 'person', key: string = kind): string =>
  author.once(key, () => author.cased(author.random.pick(author.words.distractors[kind])))

export const phoneLine = ({ author }: Context, party: Party): Text =>
  author.labelled(word(author, 'phone'), party.phone)

/** Telephone, fax, web and mail of a party, as many as drawn, with the mail only where it is the vendor's. */
export function contactLines(context: Context, most: number): Printable[] {
  const { author, invoice, random } = context
  const { vendor } = invoice
  const lines: Printable[] = [
    phoneLine(context, vendor),
    author.labelled(word(author, 'phone', 'fax'), vendor.fax),
    random.chance(0.6) ? vendor.website : author.labelled(word(author, 'web'), vendor.website),
    labelledEmail(context),
    labelledEmail(context),
  ]
  const chosen = different(shuffled(random, lines).slice(0, random.integer(0, most)))
  return random.chance(0.2) && chosen.length > 1
    ? [join(chosen, random.pick([' - ', ' | ', '  ', ' · ', ' / ']))]
    : chosen
}

/** What the law wants to see of a company: ids, register, capital. */
export function legalLines(context: Context, most: number): Printable[] {
  const { author, invoice, random } = context
  const { vendor } = invoice
  const lines: Printable[] = [
    labelledVatId(context),
    labelledVatId(context),
    ...(invoice.land.country.taxNumber === undefined ? [] : [labelledTaxNumber(context)]),
    vendor.registration,
    author.labelled(word(author, 'person'), vendor.person),
  ]
  return different(shuffled(random, lines).slice(0, random.integer(0, most)))
}

const different = (lines: readonly Printable[]): Printable[] =>
  lines.filter((line, index) => lines.findIndex(other => asPlain(other) === asPlain(line)) === index)

const asPlain = (printable: Printable): string => plainOf(asText(printable))

/** Bank, IBAN, BIC or account, in this supplier's order. */
export function bankLines(context: Context): Printable[] {
  const { author, invoice, random } = context
  const { vendor } = invoice
  const lines: Printable[] = []
  if (random.chance(0.75))
    lines.push(random.chance(0.5) ? vendor.bank : author.labelled(author.label('bank'), vendor.bank))
  if (vendor.iban !== undefined) {
    lines.push(author.labelled(author.label('vendorIban'), author.iban(vendor.iban, 'vendorIban')))
    if (random.chance(0.65)) lines.push(author.labelled(author.label('vendorBic'), value(vendor.bic, 'vendorBic')))
  } else {
    lines.push(
      author.labelled(
        author.cased(
          random.pick([
            'Account No.',
            'A/C No',
            'Konto',
            'Compte',
            'Cuenta',
            'CLABE',
            'CBU',
            'Conta',
            'Account',
            'Cta. Cte.',
            'Ag./Conta',
          ]),
        ),
        vendor.account,
      ),
    )
    if (random.chance(0.35)) lines.push(author.labelled(author.label('vendorBic'), value(vendor.bic, 'vendorBic')))
  }
  // Further accounts: the first that is printed is the one to pay to.
  const more = random.chance(0.12) ? random.integer(1, 3) : 0
  for (let index = 0; index < more; index++) {
    const other = inventIban(random, invoice.land)
    lines.push(`${random.pick(invoice.land.country.banks)} ${invoice.land.names.city(random)}`)
    lines.push(
      author.labelled(
        author.label('vendorIban'),
        other === undefined ? random.fill('##########') : plainOf(author.iban(other)),
      ),
    )
    if (random.chance(0.6))
      lines.push(author.labelled(author.label('vendorBic'), random.fill(`@@@@${invoice.land.country.code}##`)))
  }
  if (random.chance(0.18))
    lines.unshift(
      author.labelled(
        random.pick([
          'Account name',
          'Kontoinhaber',
          'Titular',
          'Titulaire',
          'Intestatario',
          'Beneficiary',
          'Beneficiario',
          'Bénéficiaire',
        ]),
        value(vendor.name, 'vendorName'),
      ),
    )
  return more === 0 && random.chance(0.2) ? shuffled(random, lines) : lines
}
