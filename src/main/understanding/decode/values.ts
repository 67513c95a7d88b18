import type { FieldKind } from '#shared/fields.ts'
import { tidyAddress } from '../../extraction/address.ts'
import { cleanIdentifier } from '../../extraction/identifiers.ts'
import type { Token } from '../../extraction/layout.ts'
import { nameWithin } from '../../extraction/party-name.ts'
import { findIbans, parseBic } from '../../language/iban.ts'
import { parseTaxId } from '../../language/tax-ids.ts'
import { linesOf, type Reach, textOf } from './runs.ts'

/** How printed words without a form of their own become a field's value; undefined where they cannot be one. */
interface Decoder {
  readonly reach: Reach
  /** Without what is printed around the value. */
  within?(tokens: readonly Token[]): readonly Token[]
  decode(tokens: readonly Token[]): string | undefined
}

const filled = (text: string): string | undefined => (text.length < 2 ? undefined : text)

/** 'Buyer :Amanda Schroeder' is Amanda Schroeder. */
const withoutLabel = (text: string): string => text.replace(/^[^:]{2,24}:\s*(?=\p{L})/u, '')

/** 'Weidlich GmbH (Kd.-Nr. 4711' and 'Ormeau SAS (code )': the number in brackets was left out, and its bracket remains. */
const withoutOpenBracket = (text: string): string =>
  text.replace(/\s*\((?:[^)]*|\s*(?:code|cod|kd|kunde|nr|n[º°o]|réf|ref|id)\b[^)]*\))$/iu, '')

/** Capitals that a heading sets apart: 'ALBORÁN S . L . U.' is 'ALBORÁN S.L.U.'. */
const withoutGaps = (text: string): string =>
  text.replace(/(?<=\s)\p{Lu}(?:\s?\.?\s\p{Lu}(?!\p{L}))+\s?\.?$/u, spaced => spaced.replaceAll(' ', ''))

/** 'N.521 854 547' is the number 521 854 547. */
const WITHOUT_NUMBER_SIGN = /^n(?:[º°o]\.?|\.[º°o]?)\s*:?\s*(?=\d)/i

/** Ids that no country's form fits, as specimens print them and readers misread them. */
const SHORTEST_ID = 8

export const DECODERS: Readonly<Partial<Record<FieldKind, Decoder>>> = {
  identifier: { reach: 'line', decode: tokens => cleanIdentifier(textOf(tokens)) },
  name: {
    reach: 'lines',
    within: tokens => nameWithin(linesOf(tokens)),
    decode: tokens =>
      filled(
        withoutGaps(withoutOpenBracket(withoutLabel(textOf(tokens))))
          .replace(/^[^\p{L}\p{N}]+/u, '')
          .replace(/[\s,;:·•|–-]+$/, ''),
      ),
  },
  address: {
    reach: 'lines',
    decode: tokens => filled(tidyAddress(linesOf(tokens).map(textOf).join('\n'))),
  },
  text: {
    reach: 'lines',
    decode: tokens =>
      filled(
        textOf(tokens)
          .replace(/^[:\-–.\s]+/, '')
          .replace(/[.,;\s]+$/, ''),
      ),
  },
  bic: { reach: 'line', decode: tokens => parseBic(textOf(tokens).replace(/[.,;)]+$/, '')) },
  // On one line its form betrays it; what goes on in the line below must prove itself.
  iban: { reach: 'lines', decode: tokens => findIbans(textOf(tokens), true).find(iban => iban.valid)?.value },
  vatId: {
    reach: 'line',
    decode(tokens) {
      const text = textOf(tokens)
        .replace(/^[(:]+|[.,;:)]+$/g, '')
        .replace(WITHOUT_NUMBER_SIGN, '')
      const bare = text.replace(/[^A-Z0-9]/gi, '').toUpperCase()
      return parseTaxId(text)?.value ?? (/\d/.test(bare) && bare.length >= SHORTEST_ID ? bare : undefined)
    },
  },
}
