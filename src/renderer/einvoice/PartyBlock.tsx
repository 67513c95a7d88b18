import type { Party } from '#shared/einvoice.ts'
import { messages } from '../messages/index.ts'
import classes from './EinvoiceSheet.module.css'
import { Facts } from './Facts.tsx'

const text = messages.einvoice
const countries = new Intl.DisplayNames(messages.locale, { type: 'region' })

/** By its name, where the code is one. */
const country = (code: string | undefined): string | undefined =>
  code !== undefined && /^[A-Z]{2}$/.test(code) ? countries.of(code) : code

/** Who takes part: name, address and every number that the document gives. */
export function PartyBlock({ title, party }: { readonly title: string; readonly party: Party }) {
  const { address, contact } = party
  const place = [address.postCode, address.city].filter(Boolean).join(' ')
  return (
    <section className={classes.party} aria-label={title}>
      <h3>{title}</h3>
      <address>
        <strong>{party.name}</strong>
        {[...address.lines, place, address.region, country(address.country)].filter(Boolean).map(line => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <Facts
        facts={[
          [text.tradingName, party.tradingName === party.name ? undefined : party.tradingName],
          [messages.fields.vendorVatId, party.vatId],
          [messages.fields.vendorTaxNumber, party.taxNumber],
          [text.registration, party.registration],
          ...party.identifiers.map(({ value, scheme }) => [text.identifier(scheme), value] as const),
          [text.electronicAddress, party.electronicAddress],
          [text.contact, [contact.name, contact.phone, contact.email].filter(Boolean).join(', ')],
        ]}
      />
      {party.legalNotice !== undefined && <p className={classes.quiet}>{party.legalNotice}</p>}
    </section>
  )
}
