import type { WordKind } from '#shared/queries.ts'
import { foldedWords } from '../language/fold.ts'
import { ALL_LEXICONS } from '../language/lexicons/index.ts'

/** Shorter words ('de', 'no') are as often no label. */
const SHORTEST_LABEL = 3

const LABEL_WORDS = new Set(
  ALL_LEXICONS.flatMap(({ labels }) => Object.values(labels))
    .flatMap(({ strong, weak = [] }) => [...strong, ...weak])
    .flatMap(foldedWords)
    .filter(word => word.length >= SHORTEST_LABEL),
)

/** The first that fits. */
const FORMS: readonly (readonly [kind: WordKind, form: RegExp])[] = [
  ['address', /@|^www\.|^https?:/i],
  ['account', /^[A-Z]{2}\d{2}[A-Z0-9]{4,}/],
  ['date', /^\(?\d{1,4}[./-]\d{1,2}[./-](\d{2,4})?[.,)]*$/],
  ['amount', /^[-−(]?\p{Sc}?\d{1,3}([.,' ’]?\d{3})*[.,]\d{2}\p{Sc}?[-)]?$/u],
  ['number', /\d/],
  ['word', /\p{L}/u],
]

/** What a printed word is, as far as its letters say. */
export function kindOf(text: string): WordKind {
  const kind = FORMS.find(([, form]) => form.test(text))?.[0] ?? 'sign'
  return kind === 'word' && foldedWords(text).some(word => LABEL_WORDS.has(word)) ? 'label' : kind
}
