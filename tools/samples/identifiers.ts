import { isValidIBAN } from 'ibantools'
import type { Random } from './random.ts'

const CHECK_CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Every filling of the `?` places of a pattern, one after the other. */
function* checkFillings(pattern: string): Generator<string> {
  const place = pattern.indexOf('?')
  if (place < 0) {
    yield pattern
    return
  }
  for (const character of CHECK_CHARACTERS)
    yield* checkFillings(pattern.slice(0, place) + character + pattern.slice(place + 1))
}

/**
 * An identifier whose check characters are right: `#` and `@` are random, each `?` is searched until `valid` accepts
 * the whole. Throws when a hundred random beginnings have no valid ending, which means that the pattern is wrong.
 */
export function identifier(random: Random, pattern: string, valid: (candidate: string) => boolean): string {
  for (let attempt = 0; attempt < 100; attempt++)
    for (const candidate of checkFillings(random.fill(pattern))) if (valid(candidate)) return candidate
  throw new Error(`no valid identifier of the form ${pattern}`)
}

const remainder97 = (digits: string): number =>
  [...digits].reduce((remainder, digit) => (remainder * 10 + Number(digit)) % 97, 0)

const asDigits = (text: string): string => text.replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55))

/** An IBAN with right check digits (ISO 13616, mod 97) and right national check characters, marked `?` in the pattern. */
export function iban(random: Random, country: string, accountPattern: string): string {
  const complete = (account: string): string => {
    const check = 98 - remainder97(asDigits(`${account}${country}00`))
    return `${country}${String(check).padStart(2, '0')}${account}`
  }
  return complete(identifier(random, accountPattern, account => isValidIBAN(complete(account))))
}
