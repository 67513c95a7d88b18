import type { IdentifierForm } from '../../../tools/samples/country.ts'
import { iban, identifier } from '../../../tools/samples/identifiers.ts'
import type { Random } from '../../../tools/samples/random.ts'
import type { Land } from './lands/land.ts'

// The validators throw for each wrong check digit that is tried; without traces that is ten times faster.
Error.stackTraceLimit = 2

/** The samples' patterns begin as no real register does; those of training vary as real ones do. */
const widened = (pattern: string): string =>
  pattern.replace(/(?<![#?])9+(?=[#?0])|(?<=[A-Z])9(?=#)/g, nines => '#'.repeat(nines.length))

const luhnDigit = (digits: string): number => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return (10 - (sum % 10)) % 10
}

/** SIREN and key by the published formula: a search would try a thousand keys for each of ten numbers. */
function frenchVatId(random: Random): string {
  const digits = String(random.integer(3, 9)) + random.digits(7)
  const siren = digits + String(luhnDigit(digits))
  return `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')}${siren}`
}

/** Check places filled with digits where that is enough. */
function withDigits(random: Random, form: IdentifierForm, pattern: string): string {
  const places = pattern.split('?').length - 1
  for (let attempt = 0; attempt < 20; attempt++) {
    const filled = random.fill(pattern)
    for (let check = 0; check < 10 ** places; check++) {
      const digits = [...String(check).padStart(places, '0')]
      const candidate = filled.replace(/\?/g, () => digits.shift()!)
      if (form.valid(candidate)) return candidate
    }
  }
  return identifier(random, form.pattern, form.valid)
}

/** How many identifiers fail their checksum: papers with slips, and those of suppliers that this country's check does not know. */
const SLIPS = 0.2

/** The last of its digits is another one. */
const slipped = (identifier: string): string =>
  identifier.replace(/\d(?=\D*$)/, digit => String((Number(digit) + 1) % 10))

/** An identifier of a country as it is printed: with or without its punctuation, mostly with right check characters. */
export function inventIdentifier(random: Random, form: IdentifierForm): string {
  const right = form.pattern.startsWith('FR??') ? frenchVatId(random) : withDigits(random, form, widened(form.pattern))
  const bare = random.chance(SLIPS) ? slipped(right) : right
  return form.print !== undefined && random.chance(0.6) ? form.print(bare) : bare
}

export function inventIban(random: Random, { country }: Land): string | undefined {
  const { ibanAccount, code } = country
  if (ibanAccount === undefined) return undefined
  const bank = ibanAccount.replace('EXMP', random.fill('@@@@'))
  try {
    return iban(random, code, bank.replace(/9/g, '#'))
  } catch {
    return iban(random, code, bank)
  }
}
