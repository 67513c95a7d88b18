import type { DocumentContent, DocumentId, Sha256 } from '#shared/document.ts'
import { machineRead } from '../store/test-data.ts'
import type { DocumentRecord } from '../store/types.ts'

type Values = Partial<Record<keyof DocumentContent['fields'], string>>

const INVOICE: Values = {
  vendorName: 'Müller & Söhne GmbH',
  vendorVatId: 'DE123456788',
  vendorEmail: 'info@mueller.example',
  vendorIban: 'DE89370400440532013000',
  invoiceNumber: 'R 2026/001',
  invoiceDate: '2026-10-31',
  dueDate: '2026-11-30',
  purchaseOrder: '007',
  currency: 'EUR',
  netAmount: '1100.00',
  taxAmount: '197.00',
  totalAmount: '1297.00',
}

const cells = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([column, value]) => [column, machineRead(value)]))

/** An approved invoice with two tax rates and two lines, made different by its fields and content. */
export function approved(number: number, fields: Values = {}, content: Partial<DocumentContent> = {}): DocumentRecord {
  const values = Object.entries({ ...INVOICE, ...fields }).filter(([, value]) => value !== '')
  const id = `d_${number.toString(16).padStart(16, '0')}` as DocumentId
  const day = String(number).padStart(2, '0')
  return {
    summary: {
      ...{ id, fileName: `${number}.pdf`, status: 'approved', priority: 'normal', pageCount: 1 },
      importedAt: `2026-11-${day}T08:00:00.000Z`,
      invoiceDate: fields.invoiceDate ?? '2026-10-31',
    },
    version: 4,
    sha256: String(number).repeat(64).slice(0, 64) as Sha256,
    mediaType: 'application/pdf',
    ...{ origin: undefined, split: undefined },
    content: {
      documentType: 'invoice',
      fields: cells(Object.fromEntries(values)),
      taxBreakdown: [
        { rate: '19', base: '1000.00', amount: '190.00' },
        { rate: '7', base: '100.00', amount: '7.00' },
      ],
      lineItems: [
        cells({ description: 'Holz, "Eiche"', quantity: '2', unit: 'm³', unitPrice: '500.00', amount: '1000.00' }),
        cells({ description: 'Buch', quantity: '1', unitPrice: '100.00', taxRate: '7', amount: '100.00' }),
      ],
      ...content,
    },
    reading: undefined,
    validation: [],
    canUndo: false,
    canRedo: false,
    note: undefined,
    approval: { at: `2026-11-${day}T09:30:15.250Z`, by: 'ada', auditSequence: number * 10 },
  }
}

/** One invoice as it comes, one of a single rate whose breakdown was not read, one credit note. */
export const batch: readonly DocumentRecord[] = [
  approved(1),
  approved(
    2,
    {
      ...{ vendorName: '=SUM(A1)', invoiceNumber: '0042', netAmount: '100.00', taxAmount: '19.00' },
      ...{ totalAmount: '119.00', dueDate: '', vendorEmail: '', purchaseOrder: '' },
    },
    { taxBreakdown: [], lineItems: [] },
  ),
  approved(3, { invoiceNumber: 'G-3', invoiceDate: '2026-11-02' }, { documentType: 'credit-note' }),
]
