import { describe, expect, it } from 'vitest'
import {
  type DocumentContent,
  type FieldValue,
  PAGE_RULES,
  type Sha256,
  type ValidationResult,
  type Word,
} from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { DEFAULT_QUALITY_WEIGHTS, qualityWeightsSchema } from '#shared/quality-settings.ts'
import type { SoFarFacts, WithValidation } from '../pipeline/stage.ts'
import { decide } from './decision.ts'
import { levelOf, measure } from './measures.ts'

const field = (confidence: number): FieldValue => ({ value: 'x', raw: 'x', confidence, origin: 'text-layer' })
const word: Word = { text: 'x', box: [0, 0, 1, 1], confidence: 0.8, engine: 'tesseract', line: 0 }
const check = (rule: string, ok: boolean, severity: ValidationResult['severity'] = 'info'): ValidationResult => ({
  rule,
  ok,
  severity,
  message: `${rule} says so.`,
  fields: [],
})

const CRITICAL = {
  vendorName: field(0.95),
  invoiceNumber: field(0.95),
  invoiceDate: field(0.95),
  currency: field(0.95),
  totalAmount: field(0.95),
}

function document(overrides: {
  content?: Partial<DocumentContent>
  validation?: ValidationResult[]
  errors?: SoFarFacts['errors']
  totalMs?: number
  words?: Word[]
}): WithValidation & SoFarFacts {
  return {
    original: { path: '', fileName: '', mediaType: 'application/pdf', sha256: '' as Sha256 },
    options: { ignoreEinvoice: false, ignoreTextLayer: false, company: { name: '', vatId: '' }, doubtBelow: 0.9 },
    pages: [{ number: 1, width: 1, height: 1, rotation: 0, source: 'ocr', words: overrides.words ?? [word] }],
    language: 'de',
    languageConfidence: 1,
    content: { documentType: 'invoice', fields: CRITICAL, taxBreakdown: [], lineItems: [], ...overrides.content },
    candidates: {},
    validation: overrides.validation ?? [check('total-is-net-plus-tax', true)],
    errors: overrides.errors ?? [],
    timings: { totalMs: overrides.totalMs ?? 0, stages: {} },
  }
}

describe('decide', () => {
  it('rejects only what is no invoice', () => {
    const { decision, decisionReasons } = decide(document({ content: { documentType: 'other', fields: {} } }))
    expect(decision).toBe('reject')
    expect(decisionReasons).toEqual(['This does not look like an invoice, a credit note or a receipt.'])
  })

  it('asks a person and says why: missing, doubtful, failed, unproven, gone wrong', () => {
    const { totalAmount: _, ...withoutTotal } = CRITICAL
    expect(decide(document({ content: { fields: withoutTotal } }))).toEqual({
      decision: 'review',
      decisionReasons: ['The total was not found.'],
    })
    expect(decide(document({ content: { fields: { ...CRITICAL, invoiceNumber: field(0.5) } } }))).toEqual({
      decision: 'review',
      decisionReasons: ['The invoice number is doubtful (50 % sure, 90 % wanted).'],
    })
    const failed = document({ validation: [check('lines-sum-to-net', true), check('iban-checksum', false, 'error')] })
    expect(decide(failed)).toEqual({ decision: 'review', decisionReasons: ['iban-checksum says so.'] })
    expect(decide(document({ validation: [] }))).toEqual({
      decision: 'review',
      decisionReasons: ['Nothing proves the total: neither net and tax nor the lines add up to it.'],
    })
    const { code, message, advice } = new VouchError('page-unreadable').toData()
    const errors: SoFarFacts['errors'] = [{ code, message, advice, severity: 'high', component: 'ocr' }]
    expect(decide(document({ errors }))).toEqual({ decision: 'review', decisionReasons: [message] })
  })

  it('lets a warning pass, and approves what is sure and proven', () => {
    const validation = [check('total-is-net-plus-tax', true), check('vat-id-format', false, 'warning')]
    expect(decide(document({ validation })).decision).toBe('auto-approve')
    expect(decide(document({ validation: [check('lines-sum-to-net', true)] })).decision).toBe('auto-approve')
  })

  it('asks a person wherever the page of an e-invoice says something else, unless it is no more than wording', () => {
    const decisionOf = (severity: ValidationResult['severity']) => {
      const validation = [check('total-is-net-plus-tax', true), check(PAGE_RULES.differs, false, severity)]
      return decide(document({ validation })).decision
    }
    expect([decisionOf('error'), decisionOf('warning'), decisionOf('info')]).toEqual([
      'review',
      'review',
      'auto-approve',
    ])
  })
})

describe('measure', () => {
  it('is zero where nothing was read, and still adds up', () => {
    const nothing = measure(document({ content: { fields: {} }, validation: [], words: [], totalMs: 6000 }))
    expect(nothing).toEqual({
      overall: 7.5,
      level: 'unacceptable',
      confidence: 0,
      completeness: 0,
      accuracy: 0,
      consistency: 0,
      speed: 50,
      ocr: 0,
      extraction: 0,
      validation: 0,
    })
  })

  it('is computed from what was observed', () => {
    const fields = { ...CRITICAL, netAmount: field(0.95), taxAmount: field(0.95), vendorVatId: field(0.95) }
    const content = { fields, lineItems: [{ amount: field(0.95) }] }
    const validation = [check('total-is-net-plus-tax', true), check('date-plausible', true)]
    expect(measure(document({ content, validation, totalMs: 3000 }))).toEqual({
      overall: 98.1,
      level: 'excellent',
      confidence: 95,
      completeness: 100,
      accuracy: 97.5,
      consistency: 100,
      speed: 100,
      ocr: 80,
      extraction: 97.5,
      validation: 100,
    })
  })

  it('weighs its parts by what adds up to one, and names levels by their least figure', () => {
    expect(qualityWeightsSchema.parse(DEFAULT_QUALITY_WEIGHTS)).toEqual(DEFAULT_QUALITY_WEIGHTS)
    const other = { ...DEFAULT_QUALITY_WEIGHTS, speed: 0.2 }
    expect(qualityWeightsSchema.safeParse(other).error?.issues[0]?.message).toBe('the weights must add up to 1')
    expect([100, 95, 94.9, 85, 70, 50, 49.9, 0].map(levelOf)).toEqual([
      'excellent',
      'excellent',
      'good',
      'good',
      'acceptable',
      'poor',
      'unacceptable',
      'unacceptable',
    ])
  })
})
