import type { ReadResult } from '../stage.ts'

/** A reading as small as one can be, for tests of what happens around reading. */
export const emptyResult = (reason: string): ReadResult => ({
  reading: {
    documentType: 'invoice',
    fields: {},
    taxBreakdown: [],
    lineItems: [],
    // Data is not in doubt: nothing is read again.
    source: 'e-invoice',
    pages: [{ number: 1, width: 100, height: 100, rotation: 0, source: 'text-layer' }],
    languageConfidence: 0,
    candidates: {},
    validation: [],
    decision: 'review',
    decisionReasons: [reason],
    quality: {
      overall: 0,
      level: 'unacceptable',
      confidence: 0,
      completeness: 0,
      accuracy: 0,
      consistency: 0,
      speed: 0,
      ocr: 0,
      extraction: 0,
      validation: 0,
    },
    errors: [],
    timings: { totalMs: 0, stages: {} },
  },
  words: [[]],
})
