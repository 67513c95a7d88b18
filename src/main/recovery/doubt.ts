import type { Reading, ValidationResult } from '#shared/document.ts'
import type { VouchErrorCode } from '#shared/errors.ts'
import { CRITICAL_FIELDS } from '#shared/fields.ts'
import type { MediaType } from '../pipeline/stage.ts'
import type { Problem } from './strategy.ts'

/** What the reading may say of itself, and another way may make better. */
const DOUBTS: ReadonlySet<VouchErrorCode> = new Set<VouchErrorCode>([
  'page-unreadable',
  'page-unsure',
  'page-too-small',
  'page-blurred',
  'page-faint',
  'page-speckled',
  'photo-unsure',
  'figures-disagree',
])

/** Checks that fail where one of several figures was misread. */
const SUMS: ReadonlySet<string> = new Set(['total-is-net-plus-tax', 'tax-is-base-times-rate', 'lines-sum-to-net'])

const disagrees = ({ rule, ok }: ValidationResult): boolean => !ok && SUMS.has(rule)

/** An invoice of which so many of the values that a posting needs are missing was hardly read. */
const MOST_MISSING = 2

/** In a language that Vouch knows; less sure than this it is none, or no text at all. */
const SURE_OF_LANGUAGE = 0.5

function isHardlyFound({ fields, documentType, language, languageConfidence }: Reading): boolean {
  const missing = CRITICAL_FIELDS.filter(field => fields[field] === undefined).length
  if (documentType !== 'other') return missing >= MOST_MISSING
  return missing === CRITICAL_FIELDS.length && (language === undefined || languageConfidence < SURE_OF_LANGUAGE)
}

/** What a reading leaves in doubt that another way may clear up. What an e-invoice says is not in doubt. */
export function doubtOf(reading: Reading, mediaType: MediaType): Problem | undefined {
  if (reading.source === 'e-invoice') return undefined
  const codes: VouchErrorCode[] = [
    ...(reading.validation.some(disagrees) ? (['figures-disagree'] as const) : []),
    ...(isHardlyFound(reading) ? (['little-found'] as const) : []),
    ...reading.errors.map(({ code }) => code).filter(code => DOUBTS.has(code)),
  ]
  return codes.length === 0 ? undefined : { outcome: 'doubtful', mediaType, codes: [...new Set(codes)], reading }
}
