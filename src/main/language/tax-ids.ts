import { stdnum } from 'stdnum'

interface TaxIdForm {
  /** ISO 3166. */
  readonly country: string
  /** What is printed before the number, and kept with it. */
  readonly prefix?: string
  /** The number without blanks and punctuation, behind the prefix. */
  readonly pattern: RegExp
  /** The checksum, where it is published. Absent: only the form can be checked. */
  readonly valid?: (compact: string) => boolean
}

interface Validator {
  validate(value: string): { isValid: boolean }
}
/** A check that any of the named validators of stdnum ('DE.vat') passes. */
const by = (...names: readonly string[]): ((compact: string) => boolean) => {
  const validators = names.map(name => {
    const [country, kind] = name.split('.') as [string, string]
    const validator: Validator | undefined = stdnum[country]?.[kind]
    if (validator === undefined) throw new Error(`stdnum has no ${name}`)
    return validator
  })
  return compact => validators.some(validator => validator.validate(compact).isValid)
}

/**
 * VAT ids and what stands in their place in Latin America, by country. The prefixed forms are the European ones of the
 * VIES manual (ec.europa.eu/taxation_customs/vies, "VAT identification number structure").
 */
const PREFIXED: readonly TaxIdForm[] = [
  { country: 'DE', prefix: 'DE', pattern: /^\d{9}$/, valid: by('DE.vat') },
  { country: 'AT', prefix: 'AT', pattern: /^U\d{8}$/, valid: by('AT.uid') },
  { country: 'FR', prefix: 'FR', pattern: /^[A-HJ-NP-Z0-9]{2}\d{9}$/, valid: by('FR.tva') },
  { country: 'BE', prefix: 'BE', pattern: /^[01]?\d{9}$/, valid: by('BE.vat') },
  { country: 'LU', prefix: 'LU', pattern: /^\d{8}$/, valid: by('LU.tva') },
  { country: 'NL', prefix: 'NL', pattern: /^\d{9}B\d{2}$/, valid: by('NL.btw') },
  { country: 'ES', prefix: 'ES', pattern: /^(?:[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/, valid: by('ES.nif') },
  { country: 'IT', prefix: 'IT', pattern: /^\d{11}$/, valid: by('IT.iva') },
  { country: 'PT', prefix: 'PT', pattern: /^\d{9}$/, valid: by('PT.nif') },
  { country: 'GB', prefix: 'GB', pattern: /^(?:\d{9}|\d{12})$/, valid: by('GB.vat') },
  { country: 'IE', prefix: 'IE', pattern: /^(?:\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/, valid: by('IE.vat') },
  { country: 'CH', prefix: 'CHE', pattern: /^\d{9}(?:MWST|TVA|IVA)?$/, valid: by('CH.uid', 'CH.vat') },
  { country: 'NO', prefix: 'NO', pattern: /^\d{9}(?:MVA)?$/, valid: by('NO.mva', 'NO.orgnr') },
  { country: 'DK', prefix: 'DK', pattern: /^\d{8}$/ },
  { country: 'SE', prefix: 'SE', pattern: /^\d{12}$/ },
  { country: 'FI', prefix: 'FI', pattern: /^\d{8}$/ },
  { country: 'PL', prefix: 'PL', pattern: /^\d{10}$/ },
  { country: 'CZ', prefix: 'CZ', pattern: /^\d{8,10}$/ },
  { country: 'SK', prefix: 'SK', pattern: /^\d{10}$/ },
  { country: 'HU', prefix: 'HU', pattern: /^\d{8}$/ },
  { country: 'RO', prefix: 'RO', pattern: /^\d{5,10}$/ },
  { country: 'BG', prefix: 'BG', pattern: /^\d{9,10}$/ },
  { country: 'HR', prefix: 'HR', pattern: /^\d{11}$/ },
  { country: 'SI', prefix: 'SI', pattern: /^\d{8}$/ },
  { country: 'EE', prefix: 'EE', pattern: /^\d{9}$/ },
  { country: 'LV', prefix: 'LV', pattern: /^\d{11}$/ },
  { country: 'LT', prefix: 'LT', pattern: /^(?:\d{9}|\d{12})$/ },
  { country: 'CY', prefix: 'CY', pattern: /^\d{8}[A-Z]$/ },
  { country: 'MT', prefix: 'MT', pattern: /^\d{8}$/ },
  { country: 'GR', prefix: 'EL', pattern: /^\d{9}$/ },
]

/** Forms without a prefix: only believed beside a label or where the checksum holds. */
const BARE: readonly TaxIdForm[] = [
  {
    country: 'ES',
    pattern: /^(?:[ABCDEFGHJNPQRSUVW]\d{7}[A-J0-9]|\d{8}[A-Z]|[XYZ]\d{7}[A-Z])$/,
    valid: by('ES.nif', 'ES.cif', 'ES.dni'),
  },
  { country: 'MX', pattern: /^[A-ZÑ&]{3,4}\d{6}[A-Z0-9]{3}$/, valid: by('MX.rfc') },
  { country: 'BR', pattern: /^\d{14}$/, valid: by('BR.cnpj') },
  { country: 'IN', pattern: /^\d{2}[A-Z]{5}\d{4}[A-Z][A-Z\d]Z[A-Z\d]$/, valid: by('IN.gstin') },
  { country: 'IT', pattern: /^\d{11}$/, valid: by('IT.iva') },
  { country: 'AR', pattern: /^(?:20|23|24|27|30|33|34)\d{9}$/, valid: by('AR.cuit') },
  { country: 'AU', pattern: /^\d{11}$/, valid: by('AU.abn') },
  { country: 'BR', pattern: /^\d{11}$/, valid: by('BR.cpf') },
  { country: 'PE', pattern: /^(?:10|15|17|20)\d{9}$/, valid: by('PE.ruc') },
  { country: 'PT', pattern: /^[1235689]\d{8}$/, valid: by('PT.nif') },
  { country: 'CO', pattern: /^[89]\d{8}\d?$/, valid: by('CO.nit') },
  { country: 'CL', pattern: /^\d{7,8}[\dK]$/, valid: by('CL.rut') },
  { country: 'GB', pattern: /^\d{9}(?:\d{3})?$/, valid: by('GB.vat') },
  { country: 'US', pattern: /^\d{9}$/ },
  { country: 'BE', pattern: /^[01]\d{9}$/, valid: by('BE.vat') },
  { country: 'MY', pattern: /^\d{12}$/ },
  { country: 'AT', pattern: /^U\d{8}$/, valid: by('AT.uid') },
]

export interface TaxId {
  /** Without blanks and punctuation, in upper case. */
  readonly value: string
  readonly country: string
  /** The country's checksum holds; undefined where it has none we know. */
  readonly checked: boolean | undefined
  readonly prefixed: boolean
}

const compactId = (raw: string): string => raw.toUpperCase().replace(/[^A-ZÑ&0-9]/g, '')

/** The tax id that `raw` spells, with or without a country prefix; undefined where no country writes one so. */
export function parseTaxId(raw: string): TaxId | undefined {
  const value = compactId(raw)
  for (const form of PREFIXED) {
    if (!value.startsWith(form.prefix!)) continue
    const number = value.slice(form.prefix!.length)
    if (form.pattern.test(number)) return { value, country: form.country, checked: form.valid?.(value), prefixed: true }
  }
  let shaped: TaxId | undefined
  for (const form of BARE) {
    if (!form.pattern.test(value)) continue
    const checked = form.valid?.(value)
    if (checked === true) return { value, country: form.country, checked, prefixed: false }
    shaped ??= { value, country: form.country, checked, prefixed: false }
  }
  return shaped
}

/** Bare ids whose punctuation or letters make them unmistakable; the checksum, where there is one, must hold. */
const FORMATTED: readonly {
  readonly country: string
  readonly pattern: RegExp
  readonly valid?: (compact: string) => boolean
}[] = [
  // With letters since July 2026 (Receita Federal, IN RFB 2.229/2024).
  { country: 'BR', pattern: /(?<![\w.])[A-Z0-9]{2}\.[A-Z0-9]{3}\.[A-Z0-9]{3}\/[A-Z0-9]{4}-\d{2}(?!\d)/g },
  { country: 'AR', pattern: /(?<![\w-])(?:20|23|24|27|30|33|34)-\d{8}-\d(?![\d-])/g, valid: by('AR.cuit') },
  { country: 'ES', pattern: /(?<![\w-])[ABCDEFGHJNPQRSUVW]-?\d{2}\.?\d{3}\.?\d{3}(?![\w])/g, valid: by('ES.cif') },
  { country: 'MX', pattern: /(?<![A-ZÑ&])[A-ZÑ&]{3,4}\d{6}[A-Z0-9]{3}(?![A-Z0-9])/g, valid: by('MX.rfc') },
  { country: 'IN', pattern: /(?<!\w)\d{2}[A-Z]{5}\d{4}[A-Z][A-Z\d]Z[A-Z\d](?!\w)/g, valid: by('IN.gstin') },
]

/** Every id in `text` that needs no prefix and no label to be known for one. */
export function findFormattedIds(text: string): { id: TaxId; start: number; end: number }[] {
  return FORMATTED.flatMap(({ country, pattern, valid }) =>
    [...text.matchAll(pattern)].flatMap(match => {
      const value = compactId(match[0])
      if (valid?.(value) === false) return []
      const id = { value, country, checked: valid?.(value), prefixed: false }
      return [{ id, start: match.index, end: match.index + match[0].length }]
    }),
  )
}

const PREFIX_NAMES = [...new Set(PREFIXED.map(form => form.prefix))].join('|')

/** Where a text may show a tax id: a country's prefix and what follows, to be judged by `parseTaxId`. */
export const PREFIXED_ID_PATTERN = new RegExp(
  `(?<![A-Za-z0-9])(${PREFIX_NAMES})[-\\s.:]{0,2}((?:[A-Z0-9]{1,4}[\\s.\\-/]{0,1}){1,6})(?![a-z])`,
  'g',
)
