import { LANGUAGES } from '#shared/document.ts'
import { fold } from './fold.ts'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Every country's name in every language that Vouch reads (CLDR), folded. */
const NAMES: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(language => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    return LETTERS.flatMap(first => LETTERS.flatMap(second => names.of(first + second) ?? [])).map(fold)
  }),
)

/** The text is a country's name and nothing else. */
export const isCountry = (text: string): boolean => NAMES.has(fold(text.trim()))
