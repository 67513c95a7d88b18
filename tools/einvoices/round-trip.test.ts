import { expect, test } from 'vitest'
import { defined } from '#main/einvoice/defined.ts'
import { readEinvoice, recogniseEinvoice } from '#main/einvoice/index.ts'
import { unitInWords } from '#main/einvoice/words/units.ts'
import type { FieldName } from '#shared/fields.ts'
import { CASES, type Invention } from './invention.ts'
import { inventFor, PROFILES } from './profiles.ts'

const encode = (xml: string): Uint8Array => new TextEncoder().encode(xml)
const withoutSign = (amount: string | undefined): string | undefined => amount?.replace('-', '')
const compact = (id: string | undefined): string | undefined => id?.replace(/[^0-9A-Z]/gi, '')

/** The values that a clerk should see, from the invention alone. */
function expectedFields(invention: Invention): Partial<Record<FieldName, string>> {
  const { parts } = invention
  const { seller, buyer, totals } = parts
  const place = [seller.address.postCode, seller.address.city].filter(part => part !== undefined).join(' ')
  return defined({
    invoiceNumber: invention.number,
    invoiceDate: invention.date,
    dueDate: invention.dueDate,
    deliveryDate: parts.deliveryDate,
    purchaseOrder: parts.references.find(({ kind }) => kind === 'order')?.id,
    customerNumber: invention.customerNumber,
    currency: parts.currency,
    netAmount: withoutSign(totals.net),
    taxAmount: withoutSign(totals.tax),
    totalAmount: withoutSign(totals.total),
    amountDue: withoutSign(totals.due),
    paymentTerms: parts.paymentTerms,
    paymentReference: parts.payments[0]?.reference,
    vendorName: seller.name,
    vendorAddress: [...seller.address.lines, place].join(', '),
    vendorVatId: compact(seller.vatId),
    vendorTaxNumber: seller.taxNumber,
    vendorEmail: seller.contact.email,
    vendorIban: parts.payments[0]?.iban,
    vendorBic: parts.payments[0]?.bic,
    buyerName: buyer.name,
    buyerVatId: compact(buyer.vatId),
  }) as Partial<Record<FieldName, string>>
}

/** Formats group references and adjustments by kind. */
const inOrder = (parts: Invention['parts']): Invention['parts'] => ({
  ...parts,
  references: parts.references.toSorted((a, b) => a.kind.localeCompare(b.kind)),
  adjustments: parts.adjustments.toSorted((a, b) => a.kind.localeCompare(b.kind)),
})

for (const [index, profile] of PROFILES.entries())
  for (const which of CASES)
    test(`${profile.name} in ${profile.format}, ${which}: all that was written is read`, async () => {
      const invention = inventFor(profile, `round-trip-${index}-${which}`, which)
      const bytes = encode(profile.write(invention))
      const { format, profile: name, content, findings, parts } = await readEinvoice(bytes)
      const { signature, ...rest } = parts
      const expected = {
        ...invention.parts,
        lines: invention.parts.lines.map(line => ({ ...line, unit: unitInWords(line.unitCode!, invention.language) })),
      }

      expect({ recognised: recogniseEinvoice(bytes), format, name, type: content.documentType, signature }).toEqual({
        recognised: profile.format,
        format: profile.format,
        name: profile.name,
        type: invention.documentType,
        signature: { state: 'none' },
      })
      expect(inOrder(rest)).toStrictEqual(defined(inOrder(expected)))
      expect(Object.fromEntries(Object.entries(content.fields).map(([field, { value }]) => [field, value]))).toEqual({
        ...expectedFields(invention),
        // FatturaPA states them by rate only.
        ...(invention.parts.totals.net === undefined && profile.format === 'fatturapa'
          ? { netAmount: content.fields.netAmount?.value, taxAmount: content.fields.taxAmount?.value }
          : {}),
      })
      expect(
        content.lineItems.map(line => [line.description?.value, line.quantity?.value, line.amount?.value]),
      ).toEqual(invention.parts.lines.map(line => [line.name, withoutSign(line.quantity), withoutSign(line.amount)]))
      expect(content.taxBreakdown).toEqual(
        invention.parts.taxes.map(({ rate, base, amount }) => ({
          rate,
          base: withoutSign(base),
          amount: withoutSign(amount),
        })),
      )
      expect(findings.filter(({ ok }) => !ok)).toEqual([])
    })
