import { expect, test } from 'vitest'
import type { DocumentContent, FieldValue } from '#shared/document.ts'
import { withVendorHint } from './vendor-hint.ts'

const hint: FieldValue = { value: 'Auwald AG', raw: 'Auwald AG', confidence: 0.5, origin: 'derived' }
const read: FieldValue = { value: 'Kestrel PLC', raw: 'Kestrel PLC', confidence: 0.9, origin: 'text-layer', page: 1 }

const content = (vendorName?: FieldValue): DocumentContent => ({
  ...{ documentType: 'invoice', taxBreakdown: [], lineItems: [] },
  fields: vendorName === undefined ? {} : { vendorName },
})

test('a hint never stands above what was read, but is there to choose', () => {
  expect(withVendorHint(content(read), {}, 'Auwald AG')).toEqual({
    content: content(read),
    candidates: { vendorName: [hint] },
  })
  expect(withVendorHint(content(read), {}, 'Kestrel PLC')).toEqual({ content: content(read), candidates: {} })
})

test('a hint stands in for a vendor that was not read, and is doubtful', () => {
  expect(withVendorHint(content(), {}, 'Auwald AG')).toEqual({ content: content(hint), candidates: {} })
})
