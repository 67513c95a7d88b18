import { beforeAll, describe, expect, it } from 'vitest'
import { detectLanguage, loadLanguageData } from '../language/detect.ts'
import type { Page } from '../pipeline/stage.ts'
import { extract } from './extract.ts'
import { DOCUMENTS } from './testing/documents.ts'
import { plain, typed } from './testing/page.ts'

beforeAll(() => loadLanguageData())

const NOBODY = { name: '', vatId: '' }

const read = (pages: readonly Page[], company = NOBODY) => {
  const { language } = detectLanguage(pages.flatMap(page => page.words.map(word => word.text)).join(' '))
  return extract(pages, language, company)
}

describe('what is no invoice, or hardly one', () => {
  it('finds nothing on no pages, and nothing in garbage', () => {
    const nothing = { documentType: 'other', fields: {}, taxBreakdown: [], lineItems: [] }
    expect(plain(read([]).content)).toEqual(nothing)
    expect(plain(read([typed([])]).content)).toEqual(nothing)
    expect(plain(read([typed(['|| ~~ ## ..', '%%% --- ;;; ;; ;'])]).content)).toEqual(nothing)
  })

  it('takes a letter for what it is', () => {
    const { content } = read(DOCUMENTS.letter())
    expect(content.documentType).toBe('other')
    expect(content.fields).not.toHaveProperty('totalAmount')
    expect(content.fields).not.toHaveProperty('invoiceNumber')
  })

  it('gives no sum that contradicts the others as proven', () => {
    const { content } = read([
      typed([
        'Hollweg GmbH',
        'Rechnung Nr. 12',
        'Nettobetrag 100,00 EUR',
        'MwSt. 19 % 19,00 EUR',
        'Gesamtbetrag 150,00 EUR',
      ]),
    ])
    expect(content.fields.totalAmount).toMatchObject({ value: '150.00' })
    expect(content.fields.totalAmount!.confidence).toBeLessThan(0.97)
  })

  it('takes the total that net and tax prove, and offers the other one', () => {
    const { content, candidates } = read([
      typed([
        'Hollweg GmbH',
        'Rechnung Nr. 12 vom 1.2.2026',
        'Gesamtbetrag 500,00 EUR',
        'Nettobetrag 100,00 EUR',
        'MwSt. 19 % 19,00 EUR',
        'Gesamtbetrag 119,00 EUR',
      ]),
    ])
    expect(content.fields.totalAmount).toMatchObject({ value: '119.00' })
    expect(candidates.totalAmount?.map(candidate => candidate.value)).toContain('500.00')
  })

  it('is less sure of a day that could be another', () => {
    const invoice = (day: string) =>
      read([typed(['Merrow Ltd', 'Invoice No: 12', `Invoice date: ${day}`, 'Total: £12.00'])]).content.fields
        .invoiceDate!
    expect(invoice('03/04/2026').value).toBe('2026-04-03')
    expect(invoice('03/04/2026').confidence).toBeLessThan(invoice('23/04/2026').confidence)
  })
})

describe('whole papers', () => {
  it('reads a German letter', () => {
    expect(plain(read(DOCUMENTS.germanLetter()).content)).toEqual({
      documentType: 'invoice',
      fields: {
        vendorName: 'Lindqvist Holzbau GmbH',
        vendorAddress: 'Hafenweg 4, 20095 Hamburg',
        vendorVatId: 'DE136695976',
        vendorTaxNumber: '22/815/08154',
        vendorEmail: 'info@lindqvist-holzbau.example',
        vendorIban: 'DE89370400440532013000',
        vendorBic: 'COBADEFFXXX',
        buyerName: 'Brenner Bürobedarf KG',
        invoiceNumber: 'RE-2026-0815',
        invoiceDate: '2026-02-03',
        dueDate: '2026-03-05',
        purchaseOrder: 'B-2026/88',
        customerNumber: 'K-4711',
        currency: 'EUR',
        paymentTerms: 'Zahlbar bis 05.03.2026 ohne Abzug',
        netAmount: '2710.00',
        taxAmount: '514.90',
        totalAmount: '3224.90',
      },
      taxBreakdown: [{ rate: '19', base: '2710.00', amount: '514.90' }],
      lineItems: [
        {
          description: 'Arbeitsplatte Buche geölt, 200 x 80 cm',
          quantity: '2',
          unitPrice: '1250.00',
          amount: '2500.00',
        },
        { description: 'Montage vor Ort', quantity: '3.5', unitPrice: '60.00', amount: '210.00' },
      ],
    })
  })

  it('reads a French header table with its values under the labels', () => {
    expect(plain(read(DOCUMENTS.frenchTable()).content)).toEqual({
      documentType: 'invoice',
      fields: {
        vendorName: 'Menuiserie Valombreuse SARL',
        vendorAddress: '12, rue des Lilas, 69003 Lyon',
        vendorVatId: 'FR83404833048',
        buyerName: 'Grandchamp Bureautique SAS',
        invoiceNumber: 'F2026-0042',
        invoiceDate: '2026-01-12',
        dueDate: '2026-02-11',
        customerNumber: 'C0099',
        currency: 'EUR',
        netAmount: '1291.00',
        taxAmount: '258.20',
        totalAmount: '1549.20',
      },
      taxBreakdown: [{ rate: '20', base: '1291.00', amount: '258.20' }],
      lineItems: [
        { description: 'Fauteuil de bureau', quantity: '4', unitPrice: '310.00', amount: '1240.00' },
        { description: 'Ramette papier A4', quantity: '10', unitPrice: '5.10', amount: '51.00' },
      ],
    })
  })

  it('reads an Italian form with two parties side by side', () => {
    expect(plain(read(DOCUMENTS.italianForm()).content)).toEqual({
      documentType: 'invoice',
      fields: {
        vendorName: 'Officine Terranera SRL',
        vendorAddress: 'Via Roma 29, Torino 10121',
        vendorVatId: 'IT00743110157',
        vendorIban: 'IT60X0542811101000000123456',
        buyerName: 'Cartoleria Roccaforte SPA',
        buyerVatId: 'IT07643520567',
        invoiceNumber: '2026/117',
        invoiceDate: '2026-03-18',
        dueDate: '2026-04-17',
        currency: 'EUR',
        netAmount: '500.00',
        taxAmount: '110.00',
        totalAmount: '610.00',
      },
      taxBreakdown: [{ rate: '22', base: '500.00', amount: '110.00' }],
      lineItems: [
        { description: 'Consulenza informatica', quantity: '6', unitPrice: '67.50', taxRate: '22', amount: '405.00' },
        { description: 'Canone di assistenza', quantity: '1', unitPrice: '95.00', taxRate: '22', amount: '95.00' },
      ],
    })
  })

  it('reads a Spanish invoice and tells the two tax ids apart', () => {
    expect(plain(read(DOCUMENTS.spanish()).content)).toEqual({
      documentType: 'invoice',
      fields: {
        vendorName: 'Suministros Ordesa, S.L.',
        vendorAddress: 'Calle Mayor, 14, 50003 Zaragoza',
        vendorVatId: 'B12345674',
        buyerName: 'Reformas Riofrío S.A.',
        buyerVatId: 'A58818501',
        invoiceNumber: '2026-031',
        invoiceDate: '2026-04-08',
        dueDate: '2026-05-08',
        currency: 'EUR',
        netAmount: '870.00',
        taxAmount: '182.70',
        totalAmount: '1052.70',
      },
      taxBreakdown: [{ rate: '21', base: '870.00', amount: '182.70' }],
      lineItems: [
        { description: 'Silla ergonómica', quantity: '5', unitPrice: '156.20', amount: '781.00' },
        { description: 'Aceite de oliva', quantity: '10', unitPrice: '8.90', amount: '89.00' },
      ],
    })
  })

  it('reads a Portuguese invoice with the buyer in the window', () => {
    expect(plain(read(DOCUMENTS.portuguese()).content)).toEqual({
      documentType: 'invoice',
      fields: {
        vendorName: 'Torrefação Vimioso, Lda.',
        vendorAddress: 'Avenida da Liberdade, n.º 125, 3000-213 Coimbra',
        vendorVatId: '501964843',
        buyerName: 'Sobrália Limpezas Lda.',
        buyerVatId: '513423234',
        invoiceNumber: 'FT 2026A/117',
        invoiceDate: '2026-05-04',
        dueDate: '2026-06-03',
        currency: 'EUR',
        netAmount: '100.00',
        taxAmount: '23.00',
        totalAmount: '123.00',
        amountDue: '123.00',
      },
      taxBreakdown: [{ rate: '23', base: '100.00', amount: '23.00' }],
      lineItems: [{ description: 'Café em grão', quantity: '4', unitPrice: '25.00', amount: '100.00' }],
    })
  })

  it('reads an American invoice month first', () => {
    expect(plain(read(DOCUMENTS.american()).content)).toEqual({
      documentType: 'invoice',
      fields: {
        vendorName: 'Larkham Electrical Inc.',
        vendorAddress: '48 Dunmere Street, Austin, TX 78701',
        buyerName: 'Stanmore Digital Corp.',
        invoiceNumber: 'INV-20931',
        invoiceDate: '2026-03-09',
        dueDate: '2026-04-08',
        purchaseOrder: 'PO-7781',
        currency: 'USD',
        netAmount: '1300.00',
        taxAmount: '107.25',
        totalAmount: '1407.25',
      },
      taxBreakdown: [{ rate: '8.25', base: '1300.00', amount: '107.25' }],
      lineItems: [
        { description: 'Breaker panel', quantity: '2', unitPrice: '310.00', amount: '620.00' },
        { description: 'Labor', quantity: '8', unitPrice: '85.00', amount: '680.00' },
      ],
    })
  })

  it('reads a till receipt: the total is what was paid, not the cash', () => {
    const { content } = read(DOCUMENTS.receipt())
    expect(plain(content)).toMatchObject({
      documentType: 'receipt',
      fields: {
        vendorName: 'KEDAI BUKU PERMAI SDN BHD',
        invoiceNumber: 'CS00012345',
        invoiceDate: '2018-12-25',
        currency: 'MYR',
        totalAmount: '9.00',
      },
    })
  })
})

describe('where a value comes from', () => {
  it('says page, box, engine and the text as printed', () => {
    const { total, words } = (() => {
      const [page] = DOCUMENTS.frenchTable()
      return { total: read([page!]).content.fields.totalAmount!, words: page!.words }
    })()
    const printed = words.filter(word => word.text === '549,20')
    expect(total).toMatchObject({ raw: '1 549,20 €', origin: 'text-layer', page: 1 })
    expect(total.box![2]).toBeGreaterThan(printed[0]!.box[2])
    expect(total.box![1]).toBeCloseTo(printed[0]!.box[1], 5)
  })

  it('is derived where nothing is printed', () => {
    const { content } = read(DOCUMENTS.italianForm())
    expect(content.fields.currency).toMatchObject({ value: 'EUR', raw: '', origin: 'derived' })
    expect(content.fields.currency).not.toHaveProperty('page')
  })

  it('never takes the shop itself for the supplier', () => {
    const { content } = read(DOCUMENTS.germanLetter(), { name: 'Lindqvist Holzbau', vatId: 'DE136695976' })
    expect(content.fields.vendorName?.value).not.toBe('Lindqvist Holzbau GmbH')
    expect(content.fields.buyerName?.value).toBe('Lindqvist Holzbau GmbH')
    expect(content.fields).not.toHaveProperty('vendorVatId')
  })
})

describe('tables over several pages', () => {
  it('goes on where the next page repeats no heading, and drops what is carried over', () => {
    const first = typed([
      'Hollweg GmbH',
      'Rechnung Nr. 7 vom 1.2.2026',
      [
        [6, 'Bezeichnung'],
        [50, 'Menge'],
        [62, 'Einzelpreis'],
        [80, 'Gesamt'],
      ],
      [
        [6, 'Schrauben'],
        [52, '1'],
        [66, '10,00'],
        [80, '10,00'],
      ],
      [
        [6, 'Übertrag'],
        [80, '10,00'],
      ],
    ])
    const second = typed(
      [
        [
          [6, 'Übertrag'],
          [80, '10,00'],
        ],
        [
          [6, 'Dübel'],
          [52, '2'],
          [66, '5,00'],
          [80, '10,00'],
        ],
        [
          [60, 'Nettobetrag'],
          [80, '20,00 €'],
        ],
        [
          [60, 'MwSt. 19 %'],
          [81, '3,80 €'],
        ],
        [
          [60, 'Gesamtbetrag'],
          [80, '23,80 €'],
        ],
      ],
      2,
    )
    expect(plain(read([first, second]).content)).toMatchObject({
      fields: { netAmount: '20.00', taxAmount: '3.80', totalAmount: '23.80' },
      lineItems: [
        { description: 'Schrauben', amount: '10.00' },
        { description: 'Dübel', quantity: '2', amount: '10.00' },
      ],
    })
  })

  it('shows a credit note with positive amounts', () => {
    const { content } = read([
      typed([
        'Hollweg GmbH',
        'Gutschrift Nr. G-7 vom 1.2.2026',
        [
          [6, 'Bezeichnung'],
          [50, 'Menge'],
          [62, 'Einzelpreis'],
          [80, 'Gesamt'],
        ],
        [
          [6, 'Schrauben'],
          [52, '2'],
          [66, '10,00'],
          [80, '-20,00'],
        ],
        [
          [60, 'Nettobetrag'],
          [80, '-20,00 €'],
        ],
        [
          [60, 'MwSt. 19 %'],
          [80, '-3,80 €'],
        ],
        [
          [60, 'Gesamtbetrag'],
          [80, '-23,80 €'],
        ],
      ]),
    ])
    expect(plain(content)).toMatchObject({
      documentType: 'credit-note',
      fields: { invoiceNumber: 'G-7', netAmount: '20.00', taxAmount: '3.80', totalAmount: '23.80' },
      lineItems: [{ amount: '20.00' }],
    })
  })
})
