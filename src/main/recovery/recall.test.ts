import { expect, test } from 'vitest'
import type { FieldValue } from '#shared/document.ts'
import { machineRead, reading, sampleContent } from '../store/test-data.ts'
import { approveDocument, temporaryStore } from '../store/test-support.ts'
import { recall } from './recall.ts'

const VAT_ID = { vendorVatId: machineRead('DE136695976') }
const { vendorName: _, ...WITHOUT_NAME } = sampleContent.fields
const remembered = (value: string): FieldValue => ({ value, raw: value, confidence: 0.5, origin: 'derived' })

/** A store in which a person approved an invoice of the vendor. */
function storeThatKnows() {
  const store = temporaryStore()
  approveDocument(store, 'a.pdf', {
    fields: {
      ...sampleContent.fields,
      ...VAT_ID,
      vendorEmail: machineRead('post@mueller.example'),
      vendorIban: machineRead('DE02120300000000202051'),
      buyerName: machineRead('Kestrel PLC'),
    },
  })
  return store
}

test('a vendor that nobody knows is left as it was read, and so is the data of an e-invoice', () => {
  const store = storeThatKnows()
  const unknown = reading({ fields: { ...WITHOUT_NAME, vendorVatId: machineRead('DE999999999') } })
  expect(recall(store, unknown)).toBe(unknown)
  const data = reading({ fields: { ...WITHOUT_NAME, ...VAT_ID }, source: 'e-invoice' })
  expect(recall(store, data)).toBe(data)
})

test('a name that was not read is filled in as doubtful and checked; all else of the vendor is there to choose from', () => {
  const read = reading({ fields: { ...WITHOUT_NAME, ...VAT_ID } })
  const recalled = recall(storeThatKnows(), read)
  expect(recalled).toEqual({
    ...read,
    fields: { ...WITHOUT_NAME, ...VAT_ID, vendorName: remembered('Müller & Söhne GmbH') },
    candidates: {
      vendorEmail: [remembered('post@mueller.example')],
      vendorIban: [remembered('DE02120300000000202051')],
    },
    validation: recalled.validation,
  })
  expect(recalled.validation.filter(({ ok }) => !ok)).toEqual([])
})

test('what was read stays, and what was approved before is one more choice; the same is no choice', () => {
  const read = reading({
    fields: { ...sampleContent.fields, ...VAT_ID, vendorName: machineRead('Muller & Sohne', 0.4) },
    candidates: { vendorName: [machineRead('Rechnung', 0.2)], vendorEmail: [machineRead('post@mueller.example')] },
  })
  const recalled = recall(storeThatKnows(), read)
  expect(recalled.fields).toEqual(read.fields)
  expect(recalled.candidates).toEqual({
    vendorName: [machineRead('Rechnung', 0.2), remembered('Müller & Söhne GmbH')],
    vendorEmail: [machineRead('post@mueller.example')],
    vendorIban: [remembered('DE02120300000000202051')],
  })
})
