import { createHash } from 'node:crypto'
import type { DocumentContent, FieldValue, Reading, Sha256, Word } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'
import type { NewDocument } from './types.ts'

export const machineRead = (value: string, confidence = 0.95): FieldValue => ({
  ...{ value, raw: value, confidence },
  origin: 'tesseract',
  page: 1,
  box: [0.1, 0.2, 0.3, 0.4],
})

const FIELDS: Partial<Record<FieldName, FieldValue>> = {
  vendorName: machineRead('Müller & Söhne GmbH'),
  invoiceNumber: machineRead('R-2026/001'),
  invoiceDate: machineRead('2026-10-31'),
  currency: machineRead('EUR'),
  netAmount: machineRead('1000.00'),
  taxAmount: machineRead('190.00'),
  totalAmount: machineRead('1190.00', 0.8),
}

export const sampleContent: DocumentContent = {
  documentType: 'invoice',
  fields: FIELDS,
  taxBreakdown: [{ rate: '19', base: '1000.00', amount: '190.00' }],
  lineItems: [{ description: machineRead('Holz'), quantity: machineRead('2'), amount: machineRead('1000.00') }],
}

/** A reading of the sample content, or of another. */
export function reading(changes: Partial<Reading> = {}): Reading {
  return {
    ...sampleContent,
    source: 'ocr',
    pages: [{ number: 1, width: 1240, height: 1754, rotation: 0, source: 'ocr' }],
    language: 'de',
    languageConfidence: 0.99,
    candidates: {},
    validation: [{ rule: 'total-is-net-plus-tax', ok: true, severity: 'error', message: '1000 + 190', fields: [] }],
    decision: 'review',
    decisionReasons: ['The total is doubtful.'],
    quality: {
      ...{ overall: 91, level: 'good', confidence: 90, completeness: 90, accuracy: 90, consistency: 90, speed: 90 },
      ...{ ocr: 90, extraction: 90, validation: 90 },
    },
    errors: [],
    timings: { totalMs: 800, stages: { pages: 200, ocr: 600 } },
    ...changes,
  }
}

export const sampleWords: readonly (readonly Word[])[] = [
  [{ text: 'Rechnung', box: [0.1, 0.1, 0.3, 0.12], confidence: 0.9, engine: 'tesseract', line: 0 }],
]

export const sha256Of = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256

/** A document as intake makes it; its hash is that of its name. */
export const documentOf = (fileName: string, changes: Partial<NewDocument> = {}): NewDocument => ({
  ...{ fileName, sha256: sha256Of(fileName), mediaType: 'application/pdf', byteLength: 10 },
  ...{ priority: 'normal', source: 'window' },
  ...changes,
})
