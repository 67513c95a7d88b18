import type { Block } from './blocks.ts'
import type { LabelMatch } from './labels.ts'
import type { Segment, Token } from './layout.ts'
import {
  hasPostalCode,
  isAddressLine,
  isLegalFormOnly,
  isNameLike,
  isTitle,
  legalFormIn,
  startsLikeStreet,
} from './line-shape.ts'
import type { LabelsBySegment } from './neighbours.ts'
import { nameWithin } from './party-name.ts'

/** A line that may be a name, and the part of it that is. */
export interface NameLine {
  readonly segment: Segment
  readonly tokens: readonly Token[]
  readonly text: string
  readonly block: Block
  /** Its place among the block's lines. */
  readonly line: number
  /** Printed in one line with its address, as over an address window: never the addressee. */
  readonly isSender: boolean
}

const SEPARATOR = /\s*(?:[·•|∙●▪■–—*‧]|(?<=\s)-(?=\s)|,(?=\s)|;)\s*/u
/** The register number behind the name of a Malaysian or Singaporean company. */
const REGISTER_NUMBER = /\s*\(?(?:co\.?\s*(?:reg\.?)?\s*no\.?[:.]?\s*)?\(?\d{4,}[-\s]?[A-Z]{0,2}\)?\s*$/i

/** Each line of a block that may hold a name; of 'Name · Street 1 · 12345 Place' only the first part. */
export function nameLines(block: Block, labels: LabelsBySegment): NameLine[] {
  return block.lines.flatMap((segment, line) => {
    const next = block.lines[line + 1]
    const covered = coveredTokens(segment, labels)
    if (covered.share > 0.6) return []
    let tokens = segment.tokens.slice(covered.prefix)
    if (tokens.length === 0) return []
    const sender = senderPart(tokens)
    const isSender = sender !== undefined
    tokens = sender ?? nameWithin([tokens])
    let text = textOf(tokens)
      .replace(/[,;:·|•–-]+$/, '')
      .trim()
    if (next !== undefined && (isLegalFormOnly(next.text) || goesOn(text, next.text))) {
      tokens = [...tokens, ...next.tokens]
      text = `${text} ${next.text}`
    }
    text = text.replace(REGISTER_NUMBER, '').trim()
    if (!isNameLike(text) || isAddressLine(text) || startsLikeStreet(text) || isTitle(text) || isLegalFormOnly(text))
      return []
    return [{ segment, tokens, text, block, line, isSender }]
  })
}

/** A name that breaks off: before a connecting word, inside parentheses, or before 'Co. (M) Sdn Bhd'. */
function goesOn(text: string, next: string): boolean {
  const opened = text.split('(').length > text.split(')').length
  if (/(?:&|\+|\band|\bund|\bet|\by|\be)$/i.test(text) || (opened && next.includes(')'))) return true
  return (
    !legalFormIn(text) &&
    legalFormIn(next) &&
    next.split(/\s+/).length <= 4 &&
    text === text.toUpperCase() &&
    next === next.toUpperCase()
  )
}

const textOf = (tokens: readonly Token[]): string => tokens.map(token => token.text).join(' ')

/** Name, street and place. */
const SENDER_PARTS = 3

/** The name at the head of a line that goes on with its address. */
function senderPart(tokens: readonly Token[]): Token[] | undefined {
  const text = textOf(tokens)
  const parts = text.split(SEPARATOR)
  // 'Austin, TX 78701' is a place and no name.
  if (parts.length < SENDER_PARTS) return undefined
  const part = parts[0]!.trim()
  const count = part === '' ? 0 : part.split(/\s+/).length
  if (count === 0 || count === tokens.length) return undefined
  return hasPostalCode(text) || isAddressLine(text.slice(part.length)) ? tokens.slice(0, count) : undefined
}

/** 'Le Fournisseur', 'The Buyer Ltd': an article before the word makes a name of it, without one it heads a block. */
function isNameOfLabels(matches: readonly LabelMatch[]): boolean {
  const [first, second] = matches
  const party = matches.find(match => match.name === 'vendorBlock' || match.name === 'buyerBlock')
  return (
    first !== undefined &&
    second !== undefined &&
    first.from === 0 &&
    first.key.length <= 3 &&
    party !== undefined &&
    party.from === first.to &&
    !endsWithColon(party)
  )
}

const endsWithColon = (match: LabelMatch): boolean => /:$/.test(match.segment.tokens[match.to - 1]!.text)

/** How many tokens a label with a colon takes at the start, and which share of the rest is labels too. */
function coveredTokens(segment: Segment, labels: LabelsBySegment): { prefix: number; share: number } {
  const matches = labels.get(segment) ?? []
  if (isNameOfLabels(matches)) return { prefix: 0, share: 0 }
  const covered = new Set<number>()
  for (const match of matches) for (let index = match.from; index < match.to; index++) covered.add(index)
  const heading = matches.find(match => match.from === 0 && endsWithColon(match))
  const prefix = heading?.to ?? 0
  const rest = segment.tokens.length - prefix
  const share = rest === 0 ? 1 : [...covered].filter(index => index >= prefix).length / rest
  return { prefix, share }
}
