import { expect, test } from 'vitest'
import { readEinvoice, recogniseEinvoice, separateInvoices } from './index.ts'
import { fatturapaBody, smallFatturapa, smallUbl } from './testing/small.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const MEBIBYTE = 1024 * 1024

/** Ten entities, each ten of the one before: ten billion characters. */
const BILLION_LAUGHS = smallUbl().replace(
  '?>',
  `?><!DOCTYPE Invoice [<!ENTITY a0 "lol">${Array.from({ length: 10 }, (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`).join('')}]>`,
)

const UNREADABLE: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
  ['nothing', new Uint8Array(), 'einvoice-damaged'],
  ['text that is no XML', encode('Invoice no. 7'), 'einvoice-damaged'],
  ['a file cut off in the middle', encode(smallUbl().slice(0, 2000)), 'einvoice-damaged'],
  ['tags that do not match', encode(smallUbl({ '</cbc:IssueDate>': '</cbc:Date>' })), 'einvoice-damaged'],
  ['an entity of its own', encode(smallUbl({ 'R-100': '&number;' })), 'einvoice-damaged'],
  ['bytes that are not UTF-8', new Uint8Array(Buffer.from(smallUbl(), 'latin1')), 'einvoice-damaged'],
  ['billion laughs', encode(BILLION_LAUGHS), 'einvoice-unsafe'],
  [
    'an external entity',
    encode(smallUbl({ '?>': '?><!DOCTYPE Invoice [<!ENTITY x SYSTEM "file:///etc/passwd">]>', 'R-100': '&x;' })),
    'einvoice-unsafe',
  ],
  ['another namespace', encode(smallUbl({ 'xsd:Invoice-2"': 'xsd:Invoice-9"' })), 'einvoice-unknown'],
  ['no namespace', encode('<Invoice><ID>7</ID></Invoice>'), 'einvoice-unknown'],
  [
    'an order',
    encode(
      smallUbl()
        .replaceAll('xsd:Invoice-2"', 'xsd:Order-2"')
        .replaceAll('Invoice ', 'Order ')
        .replace('</Invoice>', '</Order>'),
    ),
    'einvoice-unknown',
  ],
  ['50 MB', encode(smallUbl({ 'R-100': 'R'.repeat(50 * MEBIBYTE) })), 'einvoice-too-large'],
  ['elements without end in each other', encode(`<a>${'<b>'.repeat(5000)}`), 'einvoice-too-large'],
  ['several invoices', encode(smallFatturapa([fatturapaBody('7'), fatturapaBody('8')])), 'einvoice-several'],
]

for (const [name, bytes, code] of UNREADABLE)
  test(`${name}: ${code}`, async () => {
    await expect(readEinvoice(bytes)).rejects.toMatchObject({ code })
  })

test('what is no e-invoice is not taken for one', () => {
  const others = [
    new Uint8Array(),
    encode('0<Invoice'),
    encode('%PDF-1.7'),
    encode('<html/>'),
    encode('<Invoice/>'),
    encode('MII='),
  ]
  expect(others.map(recogniseEinvoice)).toEqual(others.map(() => undefined))
})

test('what stands where a number or a date belongs is named, and the rest is read', async () => {
  const { content, findings } = await readEinvoice(
    encode(
      smallUbl({ '160.60</cbc:TaxInclusiveAmount>': '160,60</cbc:TaxInclusiveAmount>', '<cbc:ID>R-100</cbc:ID>': '' }),
    ),
  )
  expect(content.fields.vendorName?.value).toBe('Weidlich Bürobedarf AG')
  expect(findings.filter(({ ok }) => !ok)).toEqual([
    {
      rule: 'br-02',
      ok: false,
      severity: 'error',
      message: 'The e-invoice does not state a number.',
      fields: ['invoiceNumber'],
    },
    {
      rule: 'value-readable',
      ok: false,
      severity: 'error',
      message: '“160,60” stands where a number or a date belongs.',
      fields: [],
    },
  ])
})

test('a currency that is none breaks nothing', async () => {
  const { content } = await readEinvoice(
    encode(smallUbl({ '>EUR</cbc:DocumentCurrencyCode>': '>]=€[</cbc:DocumentCurrencyCode>' })),
  )
  expect([content.fields.currency, content.fields.taxAmount?.value]).toEqual([undefined, '20.60'])
})

test('a date that is none is named', async () => {
  const { content, findings } = await readEinvoice(encode(smallUbl({ '2026-03-13': '13.03.2026' })))
  expect(content.fields.dueDate).toBeUndefined()
  expect(findings.find(({ rule }) => rule === 'value-readable')?.message).toBe(
    '“13.03.2026” stands where a number or a date belongs.',
  )
})

test('elements of a namespace that the standard does not know are not read', async () => {
  const { content } = await readEinvoice(
    encode(smallUbl({ '<cbc:ID>R-100</cbc:ID>': '<x:ID xmlns:x="urn:other">FALSE</x:ID><cbc:ID>R-100</cbc:ID>' })),
  )
  expect(content.fields.invoiceNumber?.value).toBe('R-100')
})

test('encodings are read as they are declared or marked', async () => {
  const latin = new Uint8Array(Buffer.from(smallUbl({ 'UTF-8': 'ISO-8859-1' }), 'latin1'))
  const wide = new Uint8Array(Buffer.from(`\uFEFF${smallUbl({ 'UTF-8': 'UTF-16' })}`, 'utf16le'))
  const marked = encode(`\uFEFF${smallUbl()}`)
  for (const bytes of [latin, wide, marked]) {
    expect(recogniseEinvoice(bytes)).toBe('ubl')
    expect((await readEinvoice(bytes)).content.fields.vendorName?.value).toBe('Weidlich Bürobedarf AG')
  }
})

test.each([
  ['380', 'invoice', '-160.60', '-200', '-90.00'],
  ['381', 'credit-note', '160.60', '200', '90.00'],
] as const)('below zero, a document of type %s is %s', async (typeCode, documentType, total, quantity, base) => {
  const { content, findings } = await readEinvoice(
    encode(
      smallUbl()
        .replace('InvoiceTypeCode>380<', `InvoiceTypeCode>${typeCode}<`)
        .replace(/(<cbc:(?:\w*Amount) currencyID="EUR">)(?!50\.00<\/cbc:PriceAmount|10\.00<\/cbc:PriceAmount)/g, '$1-')
        .replace(/(InvoicedQuantity unitCode="\w+">)/g, '$1-'),
    ),
  )
  expect(content).toMatchObject({
    documentType,
    fields: { totalAmount: { value: total, raw: '-160.60', confidence: 1, origin: 'einvoice' } },
    lineItems: [{ quantity: { value: quantity } }, {}],
    taxBreakdown: [{ rate: '19', base }, { rate: '7' }],
  })
  expect(findings.filter(({ ok }) => !ok)).toEqual([])
})

test('a price for many units is shown for one, a unit in words, and what the total is made of', async () => {
  const { content } = await readEinvoice(encode(smallUbl()))
  const stated = (value: string, raw = value) => ({ value, raw, confidence: 1, origin: 'einvoice' })
  expect(content.lineItems[0]).toEqual({
    description: stated('Schrauben'),
    quantity: stated('200'),
    unit: stated('hour', 'HUR'),
    unitPrice: { value: '0.5', raw: '50.00 / 100', confidence: 1, origin: 'derived' },
    taxRate: stated('19'),
    amount: stated('100.00'),
  })
})

test('FatturaPA without a total has the sum of its rates as one, marked as derived', async () => {
  const xml = smallFatturapa().replace(/<ImportoTotaleDocumento>.*<\/ImportoTotaleDocumento>/, '')
  const { content, findings } = await readEinvoice(encode(xml))
  expect(content.fields.totalAmount).toEqual({ value: '122', raw: '122', confidence: 1, origin: 'derived' })
  expect(content.fields.vendorName?.value).toBe('Carla Verdi')
  expect(findings.filter(({ ok }) => !ok)).toEqual([])
})

test('several invoices of a file become files of their own, each with the header', async () => {
  const bytes = encode(smallFatturapa([fatturapaBody('7'), fatturapaBody('8'), fatturapaBody('9')]))
  const separate = await separateInvoices(bytes)
  const read = await Promise.all(separate.map(readEinvoice))
  expect(read.map(({ content }) => [content.fields.vendorName?.value, content.fields.invoiceNumber?.value])).toEqual([
    ['Carla Verdi', '7'],
    ['Carla Verdi', '8'],
    ['Carla Verdi', '9'],
  ])
})

test('a file of one invoice is given back as it is', async () => {
  const bytes = encode(smallFatturapa())
  expect(await separateInvoices(bytes)).toEqual([bytes])
})
