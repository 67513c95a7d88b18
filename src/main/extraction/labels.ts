import type { DocumentType, Language } from '#shared/document.ts'
import { editDistance, labelKey } from '../language/fold.ts'
import { ALL_LEXICONS } from '../language/lexicons/index.ts'
import { LABEL_NAMES, type LabelName } from '../language/lexicons/lexicon.ts'
import type { LayoutPage, Segment, Token } from './layout.ts'
import { titleOf } from './titles.ts'

interface Entry {
  readonly name: LabelName
  readonly language: Language
  /** 1 for a label that means one thing, less for 'Date' and 'No.'. */
  readonly strength: number
}

export interface LabelMatch {
  readonly name: LabelName
  /** 0 to 1: how surely this label announces that field. */
  readonly strength: number
  readonly key: string
  readonly segment: Segment
  /** Indexes of the segment's tokens, the second exclusive. */
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
}

const WEAK = 0.55
/** A label of another language than the document's: bilingual papers print them, and so do false friends. */
const FOREIGN = 0.65
/** English is printed beside every language. */
const ENGLISH = 0.9
const LONGEST_LABEL = 8
/** Behind an ordinary word a label is rather part of a sentence or of an item's description. */
const MID_SENTENCE = 0.8
/** 'of', 'vom', 'le' and other little words date something only at the start of a line or behind a comma. */
const LITTLE_WORD = 0.5
const LITTLE_WORD_LENGTH = 3
/** In a line that begins with the paper's own title even 'Nr.' and 'vom' are plain; behind another paper's they are not. */
const UNDER_TITLE = 0.95
const UNDER_OTHER_TITLE = 0.4

const ENTRIES = new Map<string, Entry[]>()
/** Keys by their first two and by their last two characters, for those that OCR misread. */
const BY_EDGE = new Map<string, string[]>()
for (const { labels, language } of ALL_LEXICONS) {
  for (const name of LABEL_NAMES) {
    const { strong, weak = [] } = labels[name]
    for (const text of strong) addEntry(text, { name, language, strength: 1 })
    for (const text of weak) addEntry(text, { name, language, strength: WEAK })
  }
}
for (const key of ENTRIES.keys()) {
  if (key.length < 6) continue
  for (const edge of [`^${key.slice(0, 2)}`, `${key.slice(-2)}$`])
    BY_EDGE.set(edge, [...(BY_EDGE.get(edge) ?? []), key])
}

function addEntry(text: string, entry: Entry): void {
  const key = labelKey(text)
  const entries = ENTRIES.get(key) ?? []
  if (!entries.some(other => other.name === entry.name && other.language === entry.language))
    ENTRIES.set(key, [...entries, entry])
}

/** Every label on the pages; where two overlap the longer one is meant ('Invoice total', not 'Invoice'). */
export function findLabels(pages: readonly LayoutPage[], language: Language | undefined): LabelMatch[] {
  return pages.flatMap(page => page.rows.flatMap(row => row.segments.flatMap(segment => labelsOf(segment, language))))
}

/** What a title line names besides the title. */
const TITLED: ReadonlySet<LabelName> = new Set(['invoiceNumber', 'invoiceDate'])

function labelsOf(segment: Segment, language: Language | undefined): LabelMatch[] {
  const keys = segment.tokens.map(token => labelKey(token.text))
  const byOcr = segment.tokens[0]!.engine !== 'text-layer'
  const matches: { from: number; to: number; key: string; fit: number }[] = []
  for (let from = 0; from < keys.length; from++) {
    if (keys[from] === '') continue
    let key = ''
    let best: { from: number; to: number; key: string; fit: number } | undefined
    for (let to = from + 1; to <= Math.min(keys.length, from + LONGEST_LABEL); to++) {
      if (keys[to - 1] === '') continue
      key += keys[to - 1]
      if (ENTRIES.has(key)) best = { from, to, key, fit: 1 }
      else if (byOcr && best === undefined) best = misread(key, from, to)
      // A colon ends a label.
      if (/[:：]$/.test(segment.tokens[to - 1]!.text)) break
    }
    if (best !== undefined) matches.push(best)
  }
  matches.sort((a, b) => b.key.length * b.fit - a.key.length * a.fit)
  const kept: typeof matches = []
  for (const match of matches) {
    if (!kept.some(other => match.from < other.to && other.from < match.to)) kept.push(match)
  }
  const title = titleOf(segment) ?? (isNumberAndDate(kept) ? 'invoice' : undefined)
  return kept
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, to, key, fit }) => {
      const tokens: readonly Token[] = segment.tokens.slice(from, to)
      const place = { segment, from, to, key, left: tokens[0]!.left, right: tokens.at(-1)!.right }
      const strengths = new Map<LabelName, number>()
      const opening = openingOf(segment, from, key, kept)
      for (const entry of ENTRIES.get(key)!) {
        const own =
          entry.strength < 1 && TITLED.has(entry.name)
            ? titled(entry.strength, title, opening)
            : entry.strength * opening
        const strength = own * familiarity(entry.language, language) * fit
        if (strength > (strengths.get(entry.name) ?? 0)) strengths.set(entry.name, strength)
      }
      return [...strengths].map(([name, strength]) => ({ name, strength, ...place }))
    })
}

/** How much a label loses for standing behind other words than labels. */
function openingOf(segment: Segment, from: number, key: string, labels: readonly { readonly to: number }[]): number {
  if (from === 0 || labels.some(other => other.to === from)) return 1
  if (!/^\p{L}[\p{L}'’-]*$/u.test(segment.tokens[from - 1]!.text)) return 1
  return key.length <= LITTLE_WORD_LENGTH ? LITTLE_WORD : MID_SENTENCE
}

/** 'Korrigierte Rechnung Nr. 12 vom 3. Mai': whatever the title's words, a number and a day follow it. */
function isNumberAndDate(matches: readonly { readonly key: string }[]): boolean {
  const names = matches.map(match => new Set(ENTRIES.get(match.key)!.map(entry => entry.name)))
  const number = names.findIndex(set => set.has('invoiceNumber'))
  return number !== -1 && names[number + 1]?.has('invoiceDate') === true
}

function titled(strength: number, title: DocumentType | undefined, opening: number): number {
  if (title === undefined) return strength * opening
  return title === 'other' ? strength * UNDER_OTHER_TITLE : UNDER_TITLE
}

function familiarity(of: Language, document: Language | undefined): number {
  if (document === undefined || of === document) return 1
  return of === 'en' ? ENGLISH : FOREIGN
}

/** The label that OCR may have meant: one error in six characters, two from twelve on. */
function misread(
  key: string,
  from: number,
  to: number,
): { from: number; to: number; key: string; fit: number } | undefined {
  if (key.length < 6) return undefined
  const limit = key.length >= 12 ? 2 : 1
  for (const edge of [`^${key.slice(0, 2)}`, `${key.slice(-2)}$`]) {
    for (const candidate of BY_EDGE.get(edge) ?? []) {
      const distance = editDistance(key, candidate, limit)
      if (distance <= limit) return { from, to, key: candidate, fit: 1 - 0.08 * distance }
    }
  }
  return undefined
}
