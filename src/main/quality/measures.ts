import type { DocumentContent, FieldValue, Quality, QualityLevel, ValidationResult } from '#shared/document.ts'
import { CRITICAL_FIELDS, type FieldName } from '#shared/fields.ts'
import { DEFAULT_QUALITY_WEIGHTS, WEIGHED_DIMENSIONS } from '#shared/quality-settings.ts'
import type { Page, SoFarFacts, WithValidation } from '../pipeline/stage.ts'

type Observed = WithValidation & SoFarFacts

/** The least overall figure of each level, best first. */
export const LEVELS: readonly (readonly [level: QualityLevel, least: number])[] = [
  ['excellent', 95],
  ['good', 85],
  ['acceptable', 70],
  ['poor', 50],
  ['unacceptable', 0],
]

const percent = (share: number): number => Math.round(1000 * Math.min(1, Math.max(0, share))) / 10
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

const valuesOf = (content: DocumentContent, fields: readonly FieldName[]): FieldValue[] =>
  fields.flatMap(field => content.fields[field] ?? [])

/** A critical field weighs three times any other: without it nothing can be posted. */
const CRITICAL_WEIGHT = 3

/** Mean confidence of the fields that were read, critical ones three times; a missing critical field counts as 0. */
function confidence({ content }: Observed): number {
  const critical = CRITICAL_FIELDS.flatMap(field =>
    Array.from({ length: CRITICAL_WEIGHT }, () => content.fields[field]?.confidence ?? 0),
  )
  const others = (Object.keys(content.fields) as FieldName[]).filter(field => !CRITICAL_FIELDS.includes(field))
  return percent(mean([...critical, ...valuesOf(content, others).map(value => value.confidence)]))
}

/** What an ERP posts from, besides the critical fields. Net and tax do not stand on every receipt and count half. */
const EXPECTED: readonly (readonly [field: FieldName, weight: number])[] = [
  ...CRITICAL_FIELDS.map(field => [field, CRITICAL_WEIGHT] as const),
  ['netAmount', 0.5],
  ['taxAmount', 0.5],
  ['vendorVatId', 0.5],
]

/** The weight of the expected fields that are there, plus one for at least one line item. */
function completeness({ content }: Observed): number {
  const weights = EXPECTED.reduce((sum, [, weight]) => sum + weight, 1)
  const present = EXPECTED.reduce((sum, [field, weight]) => sum + (content.fields[field] === undefined ? 0 : weight), 0)
  return percent((present + (content.lineItems.length > 0 ? 1 : 0)) / weights)
}

const SEVERITY_WEIGHT = { error: 3, warning: 1, info: 1 } as const

/** Of all checks that applied, the weight of those that passed; a failed error costs three passed checks. */
function shareOfPassed(checks: readonly ValidationResult[]): number {
  const passed = checks.filter(check => check.ok).length
  const failed = checks.filter(check => !check.ok).reduce((sum, check) => sum + SEVERITY_WEIGHT[check.severity], 0)
  return passed + failed === 0 ? 0 : passed / (passed + failed)
}

/** Checks that prove values right by arithmetic or check digits. */
const PROVING = new Set([
  'total-is-net-plus-tax',
  'tax-is-base-times-rate',
  'tax-rows-sum-to-tax',
  'lines-sum-to-net',
  'iban-checksum',
  'vat-id-format',
])

/**
 * How far what was read is proven right: half the passed share of the proving checks, half the mean confidence of the
 * critical fields. Without any such check only half can be reached.
 */
function accuracy({ content, validation }: Observed): number {
  const proving = validation.filter(check => PROVING.has(check.rule))
  const critical = mean(CRITICAL_FIELDS.map(field => content.fields[field]?.confidence ?? 0))
  return percent((shareOfPassed(proving) + critical) / 2)
}

/** The passed share of the checks that compare values with each other and with the world. */
function consistency({ validation }: Observed): number {
  return percent(shareOfPassed(validation.filter(check => !PROVING.has(check.rule))))
}

/** What reading may take before it costs points: a text layer is read in a blink, a scan in two seconds a page. */
const BASE_MS = 1000
const OCR_PAGE_MS = 2000

/** The budget over the time it took: twice the budget is 50. */
function speed({ pages, timings }: Observed): number {
  const budget = BASE_MS + OCR_PAGE_MS * pages.filter(page => page.source === 'ocr').length
  return percent(timings.totalMs <= budget ? 1 : budget / timings.totalMs)
}

/** Mean confidence of the words; a page without any counts as one word at 0. Where there is no page, nothing is misread. */
function ocr(pages: readonly Page[]): number {
  if (pages.length === 0) return 100
  return percent(mean(pages.flatMap(page => (page.words.length === 0 ? [0] : page.words.map(word => word.confidence)))))
}

/** Mean of completeness and of the confidence of all fields and line amounts. */
function extraction(observed: Observed): number {
  const { content } = observed
  const values = [
    ...Object.values(content.fields).map(value => value.confidence),
    ...content.lineItems.flatMap(line => line.amount?.confidence ?? []),
  ]
  return percent((mean(values) + completeness(observed) / 100) / 2)
}

/** Every figure of a document's quality, 0 to 100, from what was observed while it was read. */
export function measure(observed: Observed): Quality {
  const parts = {
    confidence: confidence(observed),
    completeness: completeness(observed),
    accuracy: accuracy(observed),
    consistency: consistency(observed),
    speed: speed(observed),
  }
  const { qualityWeights = DEFAULT_QUALITY_WEIGHTS } = observed.options
  const weighted = WEIGHED_DIMENSIONS.map(part => qualityWeights[part] * parts[part])
  const overall = Math.round(10 * weighted.reduce((sum, part) => sum + part, 0)) / 10
  return {
    overall,
    level: levelOf(overall),
    ...parts,
    ocr: ocr(observed.pages),
    extraction: extraction(observed),
    validation: percent(shareOfPassed(observed.validation)),
  }
}

export function levelOf(overall: number): QualityLevel {
  return LEVELS.find(([, least]) => overall >= least)?.[0] ?? 'unacceptable'
}
