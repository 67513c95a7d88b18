import { fold, foldedWords, labelKey } from '../language/fold.ts'
import { ALL_LEXICONS } from '../language/lexicons/index.ts'
import { list } from '../language/lexicons/lexicon.ts'
import type { Segment } from './layout.ts'

/** As printed, without the points: 'SRL' of 'S.r.l.' and of 'Srl', but not of 'srl-'. */
const formKey = (text: string): string => text.replace(/[.,;:()]/g, '')

const LEGAL_FORMS: ReadonlySet<string> = new Set(ALL_LEXICONS.flatMap(lexicon => lexicon.legalForms).map(formKey))
const ADDRESS_WORDS: ReadonlySet<string> = new Set(
  ALL_LEXICONS.flatMap(lexicon => lexicon.addressWords)
    .filter(word => !word.includes(' '))
    .map(fold),
)
const TITLE_KEYS: ReadonlySet<string> = new Set(
  ALL_LEXICONS.flatMap(lexicon => Object.values(lexicon.documentTypes).flat()).map(labelKey),
)

/** Postal codes with the place beside them, by the countries that write them so. */
const POSTAL = [
  /(?<![\d-])(?:[A-Z]{1,3}[-– ])?\d{5} {1,2}\p{L}{2,}/u, // DE, FR, ES, IT
  /(?<![\d\-./])(?:[A-Z]{1,2}[-– ])?\d{4} {1,2}\p{Lu}\p{L}{2,}/u, // AT, CH, BE, LU, NO, DK
  /(?<!\d)\d{4} ?[-–] ?\d{3} \p{L}{2,}/u, // PT
  /(?<!\d)\d{5} ?[-–] ?\d{3}(?!\d)/u, // BR
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/u, // GB
  /\b[A-Z]{2},? {1,2}\d{5}(?:-\d{4})?\b/u, // US
  /\b[A-Z]{2,3} \d{4}\b/u, // AU
  /\b(?:C\.?P\.?|CEP|CAP|ZIP)[: .]{0,2}\d{4,5}/iu,
  /\b\d{4} ?[A-Z]{2} {1,2}\p{Lu}/u, // NL
]

/** The street's and the house's form: a word that streets are made of beside a number. */
const STREET =
  /\p{L}{3,}(?:str(?:\.|aße|asse)|weg|platz|allee|gasse|ring|damm|ufer)\.? ?\d|\p{L}{2,}\.? \d{1,4} ?[a-zA-Z]?$/u

export const hasPostalCode = (text: string): boolean => POSTAL.some(pattern => pattern.test(text))

export function isAddressLine(text: string): boolean {
  if (hasPostalCode(text)) return true
  if (!/\d/.test(text)) return false
  return STREET.test(text) || foldedWords(text).some(word => ADDRESS_WORDS.has(word) || /(?:strasse|str)$/.test(word))
}

/** How many tokens the legal form at the end of a name takes; 0 without one. */
export function legalFormIn(text: string): boolean {
  const words = text.split(/\s+/)
  return words.some((word, index) => {
    if (index === 0) return false
    if (LEGAL_FORMS.has(formKey(word))) return true
    return LEGAL_FORMS.has(formKey(words.slice(index, index + 3).join('')))
  })
}

/** The line is nothing but a legal form or a company's register number: the end of a name printed on two lines. */
export function isLegalFormOnly(text: string): boolean {
  const words = text.split(/\s+/).filter(word => !/^\(?[\d-]+[-\s]?[A-Z]?\)?$/.test(word))
  return (
    words.length > 0 && words.length <= 4 && words.every(word => LEGAL_FORMS.has(formKey(word)) || /^[&+]$/.test(word))
  )
}

/** Legal forms that stand at the end of a name: 'Studio', 'Group' and 'Société' are legal words that begin one too. */
const CLOSING_FORMS: ReadonlySet<string> = new Set(
  list`
    GmbH | mbH | gGmbH | AG | KG | OHG | UG | eK | GbR | KGaA | eV | eG | PartGmbB | Ltd | Limited | PLC | plc | LLP | LLC |
    Inc | Corp | Bhd | BHD | BV | NV | ApS | SL | SLU | SLL | SLP | SA | SAU | SAS | SASU | SARL | Sàrl | EURL | EIRL |
    SNC | SCI | SPRL | SRL | Srl | srl | SRLS | Srls | SpA | SPA | Snc | snc | Sas | Srlu | Lda | LDA | Ltda | LTDA | EIRELI |
    Eireli | EPP | SGPS | CRL
  `,
)

export const isClosingForm = (word: string): boolean => CLOSING_FORMS.has(formKey(word.replace('/', '')))

export const isTitle = (text: string): boolean => TITLE_KEYS.has(labelKey(text).replace(/\d+$/, ''))

/** Words of banks, which stand in footers beside the supplier's own name. */
const BANKS =
  /\b(?:bank|banken|sparkasse|volksbank|raiffeisen\w*|postbank|commerzbank|kreissparkasse|banco|banca|caixa\w*|caja|credit (?:agricole|lyonnais|mutuel)|bnp|societe generale|santander|bbva|unicredit|intesa|hsbc|barclays|lloyds|natwest|sabadell|millennium|novo banco|bankinter|paribas|ubs)\b/

export const isBank = (text: string): boolean => BANKS.test(fold(text))

/** The largest height among the tokens: print that is larger than the rest heads the page. */
export const printSize = (segment: Segment): number =>
  Math.max(...segment.tokens.map(token => token.bottom - token.top))

/** Mostly letters, no address of the web, no sentence: what a name looks like. */
export function isNameLike(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '').length
  const digits = text.replace(/\D/g, '').length
  const words = text.split(/\s+/).length
  return (
    letters >= 3 &&
    digits <= letters * 0.5 &&
    text.length <= 80 &&
    words <= 10 &&
    !/@|www\.|https?:|[€$£%]|:\s*\S/.test(text) &&
    !/\d[.,]\d{2}\b/.test(text)
  )
}

/** 'Rua XV de Novembro', 'Via Roma', 'Calle Mayor': a street without its number is no name either. */
export function startsLikeStreet(text: string): boolean {
  return /^(?:rua|avenida|av|travessa|alameda|largo|praca|calle|c\/|avda|plaza|paseo|carrera|via|viale|corso|piazza|rue|avenue|boulevard|place|chemin|jalan|jln|lorong|lot|lote)\b[. ]/.test(
    fold(text),
  )
}
