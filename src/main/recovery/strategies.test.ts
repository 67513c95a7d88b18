import { expect, test } from 'vitest'
import type { DocumentError, Reading, ValidationResult } from '#shared/document.ts'
import { VouchError, type VouchErrorCode } from '#shared/errors.ts'
import type { ReadingOptions } from '../pipeline/stage.ts'
import { reading } from '../store/test-data.ts'
import { isBetter } from './better.ts'
import { doubtOf } from './doubt.ts'
import { STRATEGIES } from './strategies.ts'
import { nextStrategy, type Problem } from './strategy.ts'

const OPTIONS: ReadingOptions = {
  ...{ ignoreEinvoice: false, ignoreTextLayer: false, company: { name: '', vatId: '' }, doubtBelow: 0.9 },
}

/** Every way that is tried, in its order, when none of them helps. */
function waysOf(problem: Problem): string[] {
  const tried: string[] = []
  for (let next = nextStrategy(STRATEGIES, problem, tried); next; next = nextStrategy(STRATEGIES, problem, tried))
    tried.push(next.name)
  return tried
}

const failure = (code: VouchErrorCode, changes: Partial<Problem> = {}): Problem =>
  ({ outcome: 'failed', mediaType: 'application/pdf', codes: [code], ...changes }) as Problem

const trouble = (code: VouchErrorCode): DocumentError => ({
  ...new VouchError(code, 'page 1').toData(),
  ...{ severity: 'medium', component: 'ocr' },
})

const doubtful = (changes: Partial<Reading>): Problem | undefined => doubtOf(reading(changes), 'image/jpeg')

test('no two strategies have one name, and what only a person can mend goes to a person', () => {
  expect(new Set(STRATEGIES.map(({ name }) => name)).size).toBe(STRATEGIES.length)
  const byPersons: VouchErrorCode[] = ['file-encrypted', 'password-wrong', 'file-empty', 'cancelled', 'too-many-pages']
  expect(byPersons.flatMap(code => waysOf(failure(code)))).toEqual([])
})

test('each failure has its ways, the mildest first', () => {
  expect(waysOf(failure('file-damaged'))).toEqual(['rebuilt-structure', 'pictures-in-file'])
  expect(waysOf(failure('file-damaged', { mediaType: 'image/tiff' }))).toEqual(['as-much-as-is-there'])
  expect(waysOf(failure('out-of-memory'))).toEqual(['alone-with-memory', 'fewer-pixels', 'few-pages'])
  expect(waysOf(failure('timed-out'))).toEqual(['more-time', 'fewer-pixels', 'few-pages'])
  expect(waysOf(failure('worker-crashed'))).toEqual(['again'])
  expect(waysOf(failure('model-missing', { stage: 'ocr' }))).toEqual(['tesseract-alone'])
  expect(waysOf(failure('model-missing', { stage: 'pages' }))).toEqual([])
})

test('a sound reading is not in doubt, and neither is what an e-invoice says', () => {
  expect(doubtful({})).toBeUndefined()
  expect(doubtful({ source: 'e-invoice', fields: {}, errors: [trouble('page-faint')] })).toBeUndefined()
})

test('what a reading leaves in doubt has its ways, unless the document is long or was not read from pixels', () => {
  const faint = doubtful({ errors: [trouble('page-faint')] })
  expect(waysOf(faint!)).toEqual(['light-evened-out', 'the-other-engine'])
  const wrongSum = {
    ...{ rule: 'total-is-net-plus-tax', ok: false, message: '', fields: [] },
    severity: 'error',
  } satisfies ValidationResult
  const sums = doubtful({ validation: [wrongSum] })
  expect([sums?.codes, waysOf(sums!)]).toEqual([['figures-disagree'], ['figures-twice']])
  const text = doubtful({ source: 'text-layer', fields: {} })
  expect([text?.codes, waysOf(text!)]).toEqual([['little-found'], ['pixels-instead-of-text']])
  const pages = Array.from({ length: 13 }, (_, index) => ({ ...reading().pages[0]!, number: index + 1 }))
  expect(waysOf(doubtful({ pages, errors: [trouble('page-faint')] })!)).toEqual([])
})

test('another way changes what it says, and nothing else', () => {
  const changed = Object.fromEntries(
    STRATEGIES.flatMap(({ name, change }) => (change === undefined ? [] : [[name, change(OPTIONS)]])),
  )
  expect(changed['rebuilt-structure']).toEqual({ ...OPTIONS, ignoreEinvoice: true, way: { salvage: 'structure' } })
  expect(changed['pixels-instead-of-text']).toEqual({ ...OPTIONS, ignoreTextLayer: true })
  expect(changed['few-pages']).toEqual({
    ...OPTIONS,
    way: { pixels: 'fewer', engine: 'line-reader', mostPages: 4 },
  })
})

test('the reading with more that holds and more that was found is kept, however long it took', () => {
  const { quality, fields } = reading()
  const slower = reading({ quality: { ...quality, overall: 60, speed: 0 } })
  expect([isBetter(reading(), slower), isBetter(slower, reading())]).toEqual([false, false])
  const { invoiceNumber: _, ...withoutNumber } = fields
  expect(isBetter(reading({ fields: withoutNumber }), reading())).toBe(true)
  const surer = reading({ validation: [], quality: { ...quality, confidence: 100 } })
  expect([isBetter(surer, reading()), isBetter(reading(), surer)]).toEqual([true, false])
})
