import type { DocumentType, Language } from '#shared/document.ts'
import { labelKey } from '../language/fold.ts'
import type { LabelName } from '../language/lexicons/lexicon.ts'
import { meaningsOf, misreadOf, strengthsOf } from './label-index.ts'
import type { LayoutPage, Row, Segment } from './layout.ts'
import { titleOf } from './titles.ts'

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

const LONGEST_LABEL = 8
/** What a misread character costs. */
const MISREAD_COST = 0.08
/** Behind an ordinary word a label is rather part of a sentence or of an item's description. */
const MID_SENTENCE = 0.8
/** 'of', 'vom', 'le' and other little words date something only at the start of a line or behind a comma. */
const LITTLE_WORD = 0.5
const LITTLE_WORD_LENGTH = 3
/** What a title line names besides the title. */
const TITLED: ReadonlySet<LabelName> = new Set(['invoiceNumber', 'invoiceDate'])
/** In a line that begins with the paper's own title even 'Nr.' and 'vom' are plain; behind another paper's they are not. */
const UNDER_TITLE = 0.95
const UNDER_OTHER_TITLE = 0.4
/** Lines of one label stand closer than this, in word heights, and are this many words long. */
const STACK_GAP = 0.7
const STACK_TOKENS = 3

/** Every label on the pages; where two overlap the longer one is meant ('Invoice total', not 'Invoice'). */
export function findLabels(pages: readonly LayoutPage[], language: Language | undefined): LabelMatch[] {
  return pages.flatMap(page => {
    const stacked = page.rows.flatMap(row => stackedLabels(row, page.rows[row.index + 1], language))
    const parts = new Set(stacked.flatMap(({ upper, label }) => [upper, label.segment]))
    const single = page.rows.flatMap(row =>
      row.segments.flatMap(segment => (parts.has(segment) ? [] : labelsOf(segment, language))),
    )
    return [...single, ...stacked.map(({ label }) => label)]
  })
}

interface Span {
  readonly from: number
  readonly to: number
  readonly key: string
  /** 1 where the label is printed as the lexicon has it. */
  readonly fit: number
}

function labelsOf(segment: Segment, language: Language | undefined): LabelMatch[] {
  const spans = withoutLinks(withoutOverlaps(longestLabels(segment, language)))
  const title = titleOf(segment) ?? (isNumberAndDate(spans) ? 'invoice' : undefined)
  return spans.flatMap(({ from, to, key, fit }) => {
    const tokens = segment.tokens.slice(from, to)
    const place = { segment, from, to, key, left: tokens[0]!.left, right: tokens.at(-1)!.right }
    const opening = openingOf(segment, from, key, spans)
    return strengthsOf(meaningsOf(key), language, ({ name, strength }) => {
      if (strength < 1 && TITLED.has(name))
        return fit * titled(strength, title, isMidLineNumber(name, key, from) ? LITTLE_WORD : opening)
      return fit * strength * opening
    }).map(match => ({ ...match, ...place }))
  })
}

/** From each word on the longest label that begins there; a colon ends a label. */
function longestLabels(segment: Segment, language: Language | undefined): Span[] {
  const keys = segment.tokens.map(token => labelKey(token.text))
  const byOcr = segment.tokens[0]!.engine !== 'text-layer'
  const spans: Span[] = []
  for (let from = 0; from < keys.length; from++) {
    if (keys[from] === '') continue
    let key = ''
    let best: Span | undefined
    for (let to = from + 1; to <= Math.min(keys.length, from + LONGEST_LABEL); to++) {
      if (keys[to - 1] === '') continue
      key += keys[to - 1]
      if (isLabel(key, language)) best = { from, to, key, fit: 1 }
      else if (byOcr && best === undefined) best = misread(key, from, to)
      if (/[:：]$/.test(segment.tokens[to - 1]!.text)) break
    }
    if (best !== undefined) spans.push(best)
  }
  return spans
}

/** Two letters are a label in their own language only: 'RE' begins a German number and a Spanish surcharge. */
function isLabel(key: string, language: Language | undefined): boolean {
  const meanings = meaningsOf(key)
  if (key.length > 2 || language === undefined) return meanings.length > 0
  return meanings.some(meaning => meaning.language === language || meaning.language === 'en')
}

function misread(printed: string, from: number, to: number): Span | undefined {
  const found = misreadOf(printed)
  return found && { from, to, key: found.key, fit: 1 - MISREAD_COST * found.distance }
}

/** From left to right; of two that overlap the one with more characters stays. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => b.key.length * b.fit - a.key.length * a.fit)) {
    if (!kept.some(other => span.from < other.to && other.from < span.to)) kept.push(span)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** 'Date limite de paiement le 3 mai': right behind a label a little word only links it with its value. */
function withoutLinks(spans: readonly Span[]): Span[] {
  return spans.filter(
    ({ from, key }, index) => key.length > LITTLE_WORD_LENGTH || spans[index - 1]?.to !== from || !isWeak(key),
  )
}

const isWeak = (key: string): boolean => meaningsOf(key).every(meaning => meaning.strength < 1)

/** How much a label loses for standing behind other words than labels. */
function openingOf(segment: Segment, from: number, key: string, labels: readonly Span[]): number {
  if (from === 0 || labels.some(other => other.to === from)) return 1
  if (!/^\p{L}[\p{L}'’-]*$/u.test(segment.tokens[from - 1]!.text)) return 1
  return key.length <= LITTLE_WORD_LENGTH ? LITTLE_WORD : MID_SENTENCE
}

/** 'Avenida da Liberdade, n.º 125': behind anything else 'No.' numbers a house, a page or a register. */
const isMidLineNumber = (name: LabelName, key: string, from: number): boolean =>
  name === 'invoiceNumber' && from > 0 && key.length <= 2

/** 'Korrigierte Rechnung Nr. 12 vom 3. Mai': whatever the title's words, a number and a day follow it. */
function isNumberAndDate(spans: readonly Span[]): boolean {
  const announces = (span: Span | undefined, name: LabelName): boolean =>
    span !== undefined && meaningsOf(span.key).some(entry => entry.name === name)
  const number = spans.findIndex(span => announces(span, 'invoiceNumber'))
  return number !== -1 && announces(spans[number + 1], 'invoiceDate')
}

function titled(strength: number, title: DocumentType | undefined, opening: number): number {
  if (title === undefined) return strength * opening
  return title === 'other' ? strength * UNDER_OTHER_TITLE : UNDER_TITLE
}

/**
 * Labels on two lines ('Totale' over 'imposta'), as narrow cells print them. They count as the lower line's, because
 * the value is looked for below it.
 */
function stackedLabels(
  row: Row,
  next: Row | undefined,
  language: Language | undefined,
): { upper: Segment; label: LabelMatch }[] {
  if (next === undefined || next.top - row.bottom > STACK_GAP) return []
  return row.segments.flatMap(upper => {
    // With a value on its own line the upper one is a label by itself.
    if (row.segments.some(segment => segment.left > upper.right && /\d/.test(segment.text))) return []
    const under = next.segments.filter(segment => segment.left < upper.right && segment.right > upper.left)
    const [lower] = under
    if (lower === undefined || under.length > 1) return []
    if (upper.tokens.length > STACK_TOKENS || lower.tokens.length > STACK_TOKENS) return []
    const key = labelKey(upper.text) + labelKey(lower.text)
    const place = {
      key,
      segment: lower,
      from: 0,
      to: lower.tokens.length,
      left: Math.min(upper.left, lower.left),
      right: Math.max(upper.right, lower.right),
    }
    return strengthsOf(meaningsOf(key), language, ({ strength }) => strength).map(match => ({
      upper,
      label: { ...match, ...place },
    }))
  })
}
