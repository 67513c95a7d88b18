import { DOCUMENT_TYPES } from '#shared/document.ts'
import type { Segment } from '../../extraction/layout.ts'
import {
  hasPostalCode,
  isAddressLine,
  isBank,
  isNameLike,
  legalFormIn,
  startsLikeStreet,
} from '../../extraction/line-shape.ts'
import { isTermsSentence } from '../../extraction/payment-terms.ts'
import { titlesIn } from '../../extraction/titles.ts'
import { countriesIn } from '../../language/countries.ts'
import { CURRENCY_PATTERN } from '../../language/currencies.ts'
import { foldedWords } from '../../language/fold.ts'
import { flag, type Group, type Seen } from './group.ts'

const LINE = {
  isNameLike: isNameLike,
  isAddress: isAddressLine,
  hasPostalCode,
  startsLikeStreet,
  hasLegalForm: legalFormIn,
  isBank,
  speaksOfCountry: text => countriesIn(text).length > 0,
  isAboutTerms: isTermsSentence,
} satisfies Record<string, (text: string) => boolean>

function lineFigures(segment: Segment): number[] {
  const titles = titlesIn(segment)
  return [
    ...Object.values(LINE).map(is => flag(is(segment.text))),
    ...DOCUMENT_TYPES.map(type => flag(titles.some(title => title.type === type))),
  ]
}

/** What kind of line a word stands in, by the words that the lexicons know. */
export const LINES: Group = {
  names: [...Object.keys(LINE), ...DOCUMENT_TYPES.map(type => `title.${type}`)],
  prepare: () => {
    const known = new Map<Segment, number[]>()
    return ({ segment }) => {
      const found = known.get(segment) ?? lineFigures(segment)
      known.set(segment, found)
      return found
    }
  },
}

const CURRENCY = new RegExp(`^(?:${CURRENCY_PATTERN})$`)
const WEB = /www\.|https?:|\.(?:com|net|org|eu|[a-z]{2})\/?$/
/** Shorter words are in every address of the web by chance. */
const SHORTEST_IN_DOMAIN = 4

/** The folded letters of every address of the web and of mail: they spell the supplier's name. */
function domainsOf({ tokens }: Seen): string {
  return tokens
    .map(({ token }) => token.text)
    .filter(text => text.includes('@') || WEB.test(text))
    .flatMap(foldedWords)
    .join(' ')
}

/** What a word itself is. */
export const WORDS: Group = {
  names: ['isLegalForm', 'isCurrency', 'isWeb', 'inDomain', 'isOwnCompany', 'printedAgain'],
  prepare: seen => {
    const domains = domainsOf(seen)
    const { name, vatId } = seen.observed.company
    const own = new Set(foldedWords(`${name} ${vatId}`).filter(word => word.length > 2))
    const times = Map.groupBy(seen.tokens, ({ token }) => token.text)
    return ({ token }) => {
      const [word = ''] = foldedWords(token.text)
      return [
        // The first word of a name is never its legal form.
        flag(legalFormIn(`- ${token.text}`)),
        flag(CURRENCY.test(token.text)),
        flag(WEB.test(token.text)),
        flag(word.length >= SHORTEST_IN_DOMAIN && !token.text.includes('@') && domains.includes(word)),
        flag(own.has(word)),
        flag(token.text.length > 3 && times.get(token.text)!.length > 1),
      ]
    }
  },
}
