import { fold, foldedWords } from '../language/fold.ts'
import { partyWords, sameParty } from '../validation/parties.ts'
import { tidyAddress } from './address.ts'
import { type Block, findBlocks } from './blocks.ts'
import { findSections, type Headed, headedLines, roleOf } from './headings.ts'
import type { LabelMatch } from './labels.ts'
import type { LayoutPage, Segment, Token } from './layout.ts'
import {
  hasPostalCode,
  isAddressLine,
  isBank,
  isNameLike,
  legalFormIn,
  printSize,
  startsLikeStreet,
} from './line-shape.ts'
import { type NameLine, nameLines } from './name-lines.ts'
import { bySegment } from './neighbours.ts'
import type { EmailSpan, Span } from './spans.ts'

export interface PartyValue {
  readonly raw: string
  readonly tokens: readonly Token[]
  readonly score: number
}

export interface Parties {
  /** Best first. */
  readonly vendorNames: readonly PartyValue[]
  readonly vendorAddress?: PartyValue
  readonly buyerNames: readonly PartyValue[]
  /** Every line that may be a name, whoever's. */
  readonly lines: readonly NameLine[]
  /** Whether a token stands in the buyer's block: what is printed there is not the vendor's. */
  isBuyers(token: Token): boolean
  /** Whether it stands in the block of a third party: a carrier, a delivery address. */
  isOthers(token: Token): boolean
}

interface Company {
  readonly name: string
  readonly vatId: string
}

export function findParties(
  pages: readonly LayoutPage[],
  labels: readonly LabelMatch[],
  spans: readonly Span[],
  company: Company,
): Parties {
  const first = pages[0]
  if (first === undefined)
    return { vendorNames: [], buyerNames: [], lines: [], isBuyers: () => false, isOthers: () => false }
  const segments = bySegment(labels)
  const blocks = pages.flatMap(page => findBlocks(page))
  const names = blocks.flatMap(block => nameLines(block, segments))
  const sections = findSections(pages, labels)
  const headed = headedLines(pages, labels, segments, sections)

  const announced = rankBuyers(names, headed, first, blocks, company)
  const seller =
    announced.length > 0
      ? undefined
      : rankVendors(names, headed, first, spans, labels, undefined, () => false, company)[0]
  const buyers = seller === undefined ? announced : furtherParties(names, seller.name, headed, first)
  const buyer = buyers[0]
  const buyerTokens = new Set(buyer === undefined ? [] : blockTokens(buyer.name, blocks))
  const isBuyers = (token: Token): boolean => {
    const role = roleOf(sections, token)
    return role === undefined ? buyerTokens.has(token) : role === 'buyerBlock'
  }
  const isOthers = (token: Token): boolean => roleOf(sections, token) === 'otherBlock'
  const vendors = rankVendors(names, headed, first, spans, labels, buyer?.name, isBuyers, company)
  const vendorAddress = vendors[0] === undefined ? undefined : addressOf(vendors[0].name, names)
  const toValue = ({ name, score }: Ranked): PartyValue => ({ raw: name.text, tokens: name.tokens, score })
  return {
    vendorNames: vendors.map(toValue),
    buyerNames: buyers.map(toValue),
    lines: names,
    ...(vendorAddress === undefined ? {} : { vendorAddress }),
    isBuyers,
    isOthers,
  }
}

interface Ranked {
  readonly name: NameLine
  readonly score: number
}

function blockTokens(name: NameLine, blocks: readonly Block[]): Token[] {
  const { block, segment } = name
  const same = blocks.filter(
    other =>
      other.page === block.page &&
      other.left > segment.left - 2 &&
      other.left < segment.right &&
      other.top >= segment.top - 0.5 &&
      other.top - block.bottom < 2,
  )
  const lines = [...block.lines.slice(name.line), ...same.flatMap(other => other.lines)]
  // An address with its VAT id and e-mail takes eight lines at most.
  return lines.filter(line => line.top - segment.top < 10).flatMap(line => line.tokens)
}

function rankBuyers(
  names: readonly NameLine[],
  headed: Headed,
  first: LayoutPage,
  blocks: readonly Block[],
  company: Company,
): Ranked[] {
  const firstOfBlock = new Map<Block, NameLine>()
  for (const name of names) if (!name.isSender && !firstOfBlock.has(name.block)) firstOfBlock.set(name.block, name)
  const senders = names.filter(name => name.isSender)
  const ranked = names.flatMap(name => {
    const heading = headed.get(name.segment)
    let score = 0
    const asBuyer = heading?.get('buyerBlock') ?? 0
    if (asBuyer > (heading?.get('vendorBlock') ?? 0)) score = 0.9 * asBuyer
    else if (firstOfBlock.get(name.block) === name && isAddressWindow(name, first)) {
      const isUnderSender = senders.some(sender => isRightBelow(sender.segment, name.segment))
      const isRight = name.segment.left > first.width / 2
      score = 0.62 + (isUnderSender ? 0.15 : 0) - (isRight ? 0.08 : 0)
    }
    if (asBuyer === 0 && senders.some(sender => sameParty(sender.text, name.text))) score *= 0.3
    if (company.name !== '' && sameParty(name.text, company.name)) score = 0.98
    if (heading?.has('otherBlock') && score < 0.9) score *= 0.6
    if (isSalutation(name.text)) score *= 0.3
    if (score === 0) return []
    if (hasAddressBelow(name, blocks)) score += 0.05
    return [{ name, score: Math.min(0.98, score) }]
  })
  return ranked.sort((a, b) => b.score - a.score).slice(0, 5)
}

/** Further down a page with its parties' addresses stand its items, and delivery addresses. */
const UPPER_HALF = 0.5

/** A street or a box, and a place with its postal code, under a name in its own block. */
function hasOwnAddress({ block, line }: NameLine): boolean {
  const below = block.lines.slice(line + 1, line + 6)
  return (
    below.some(({ text }) => isAddressLine(text) || startsLikeStreet(text)) &&
    below.some(({ text }) => hasPostalCode(text))
  )
}

/** The heading of a table, too, stands over lines with streets' and postal codes' figures. */
const BESIDE_A_PARTY = 3

/** Where nothing announces a buyer: whoever else than the seller has an address on the upper half of the first page. */
function furtherParties(names: readonly NameLine[], seller: NameLine, headed: Headed, first: LayoutPage): Ranked[] {
  if (isStrip(first)) return []
  const others = names.filter(
    name =>
      name.segment.page === first.number &&
      name.segment.top < UPPER_HALF * first.height &&
      !name.isSender &&
      name.block !== seller.block &&
      !headed.has(name.segment) &&
      !isSalutation(name.text) &&
      !sameParty(name.text, seller.text) &&
      names.find(({ block }) => block === name.block) === name &&
      hasOwnAddress(name) &&
      first.rows[name.segment.row]!.segments.length <= BESIDE_A_PARTY,
  )
  const score = others.length === 1 ? 0.55 : 0.4
  return others.map(name => ({ name, score }))
}

/** Taller than this by its width, a page is a till's strip. */
const STRIP = 1.7

/** A till prints 24 to 48 characters on a line, each half to four fifths as wide as high: at most 40 heights. */
const STRIP_WIDTH = 40
const isStrip = (page: LayoutPage): boolean => page.height / page.width > STRIP || page.width < STRIP_WIDTH
/** A receipt begins with the shop's name. */
const FIRST_ON_STRIP = 0.3

const hasTextAbove = ({ segment }: NameLine, page: LayoutPage): boolean =>
  page.rows.some(row => row.bottom < segment.top && row.segments.some(other => isNameLike(other.text)))

/** The window of DIN 5008 and its likes: upper part of the first page, a column of its own with a postal code at its end. */
function isAddressWindow(name: NameLine, page: LayoutPage): boolean {
  const { block, segment } = name
  const y = segment.top / page.height
  const lines = block.lines.slice(name.line)
  return (
    segment.page === page.number &&
    // A till's strip has no window, and what stands first on any paper is its sender.
    !isStrip(page) &&
    hasTextAbove(name, page) &&
    y > 0.07 &&
    y < 0.36 &&
    lines.length >= 2 &&
    lines.length <= 7 &&
    lines.slice(1).some(line => isAddressLine(line.text)) &&
    !lines.some(line => /@|www\.|\b(?:tel|fax|fon|iban|phone)\b/i.test(line.text))
  )
}

const isRightBelow = (above: Segment, below: Segment): boolean =>
  above.page === below.page &&
  below.top > above.top &&
  below.top - above.bottom < 4 &&
  above.left < below.right &&
  above.right > below.left

const isSalutation = (text: string): boolean =>
  /^(?:herrn?|frau|firma|an|mr|mrs|ms|monsieur|madame|m|mme|sr|sra|sig|spett|dear|sehr geehrte.*|attn.*)\.?$/i.test(
    text,
  )

function hasAddressBelow(name: NameLine, blocks: readonly Block[]): boolean {
  const after = name.block.lines.slice(name.line + 1, name.line + 5)
  if (after.some(line => hasPostalCode(line.text))) return true
  return blocks.some(
    block =>
      block.page === name.block.page &&
      block.top > name.segment.top &&
      block.top - name.segment.bottom < 3 &&
      Math.abs(block.left - name.segment.left) < 1 &&
      block.lines.some(line => hasPostalCode(line.text)),
  )
}

function rankVendors(
  names: readonly NameLine[],
  headed: Headed,
  first: LayoutPage,
  spans: readonly Span[],
  labels: readonly LabelMatch[],
  buyer: NameLine | undefined,
  isBuyers: (token: Token) => boolean,
  company: Company,
): Ranked[] {
  const domains = spans
    .filter((span): span is EmailSpan => span.kind === 'email' && !span.tokens.some(isBuyers))
    .map(span => domainOf(span.value))
  const web = webDomains(names.map(name => name.block))
  const occurrences = new Map<string, number>()
  for (const name of names) {
    const key = partyWords(name.text).join(' ')
    occurrences.set(key, (occurrences.get(key) ?? 0) + 1)
  }
  const idRows = labels.filter(
    label => label.name === 'vatId' || label.name === 'vendorIban' || label.name === 'vendorTaxNumber',
  )
  const topNames = names
    .filter(name => name.segment.page === first.number)
    .sort((a, b) => a.segment.top - b.segment.top)

  const ranked = names.flatMap(name => {
    if (buyer !== undefined && (name.tokens.some(isBuyers) || sameParty(name.text, buyer.text))) return []
    if (company.name !== '' && sameParty(name.text, company.name)) return []
    const heading = headed.get(name.segment)
    let score = 0.12
    if (legalFormIn(name.text)) score += 0.3
    if (name.segment.page === first.number) {
      const y = name.segment.top / first.height
      if (y < 0.3) score += 0.2 * (1 - y / 0.3)
      const order = topNames.indexOf(name)
      if (order >= 0 && order < 3) score += 0.14 - 0.05 * order
    } else score -= 0.1
    if (isStrip(first) && topNames[0] === name && name.segment.top < first.height / 4) score += FIRST_ON_STRIP
    if (printSize(name.segment) > 1.35) score += 0.1
    const again = (occurrences.get(partyWords(name.text).join(' ')) ?? 1) - 1
    score += Math.min(0.2, 0.1 * again)
    if ([...domains, ...web].some(domain => domainNames(domain, name.text))) score += 0.3
    score += 0.5 * (heading?.get('vendorBlock') ?? 0)
    if (hasPostalCodeNear(name)) score += 0.25
    if (isPartnership(name.text)) score += 0.08
    if (idRows.some(label => isInBlock(label.segment, name.block))) score += 0.1
    if (heading?.has('buyerBlock') && !heading.has('vendorBlock')) score -= 0.5
    if (heading?.has('otherBlock')) score -= 0.3
    if (heading?.has('bank') || isBank(name.text)) score -= 0.35
    if (isSalutation(name.text) || name.text.split(/\s+/).length > 7) score -= 0.2
    return score > 0.2 ? [{ name, score: Math.min(0.98, score) }] : []
  })
  return distinctNames(ranked.sort((a, b) => b.score - a.score)).slice(0, 5)
}

function distinctNames(ranked: readonly Ranked[]): Ranked[] {
  return ranked.filter((one, index) => ranked.findIndex(other => sameParty(other.name.text, one.name.text)) === index)
}

function hasPostalCodeNear(name: NameLine): boolean {
  return [name.segment, ...name.block.lines.slice(name.line + 1, name.line + 4)].some(line => hasPostalCode(line.text))
}

/** 'Foster, Wells and Martin', 'Woods-Gibbs', 'Meyer & Söhne': surnames in a row, as firms without a legal form are called. */
const isPartnership = (text: string): boolean =>
  /^\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)*,? (?:&|and|und|et|y|e) \p{Lu}\p{L}+$|^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text)

const isInBlock = (segment: Segment, block: Block): boolean => block.lines.includes(segment)

const domainOf = (address: string): string => address.split('@')[1] ?? ''

const PUBLIC_MAIL =
  /^(?:gmail|googlemail|gmx|web|hotmail|outlook|yahoo|t-online|orange|wanadoo|free|libero|sapo|icloud|live|aol|pec|legalmail|btinternet|laposte|hotmail)\./

function webDomains(blocks: readonly Block[]): string[] {
  const text = [...new Set(blocks)].flatMap(block => block.lines.map(line => line.text)).join('\n')
  return [...text.matchAll(/(?:www\.|https?:\/\/)([a-z0-9.-]+\.[a-z]{2,})/gi)].map(match => match[1]!.toLowerCase())
}

/** 'auwald-tischlerei.example' names 'Auwald Tischlerei UG': a long word of the name, or its words in a row. */
function domainNames(domain: string, name: string): boolean {
  if (domain === '' || PUBLIC_MAIL.test(domain)) return false
  const host = fold(domain)
    .replace(/\.[a-z]{2,}$/, '')
    .replace(/[^a-z0-9]/g, '')
  const words = partyWords(name).filter(word => word.length >= 4)
  const joined = partyWords(name).join('')
  return (host.length >= 4 && joined.includes(host)) || words.some(word => host.includes(word))
}

/** The address under a name, or behind it on a sender line; of several prints of the name the first that has one. */
function addressOf(vendor: NameLine, names: readonly NameLine[]): PartyValue | undefined {
  const prints = [vendor, ...names.filter(name => name !== vendor && sameParty(name.text, vendor.text))]
  for (const name of prints) {
    const rest = name.segment.tokens.slice(name.segment.tokens.indexOf(name.tokens.at(-1)!) + 1)
    const restText = rest.map(token => token.text).join(' ')
    if (hasPostalCode(restText)) {
      return { raw: tidyAddress(restText), tokens: rest, score: 0.8 }
    }
    const lines = name.block.lines.slice(name.line + 1).filter(line => !name.tokens.includes(line.tokens[0]!))
    const end = lines.slice(0, 6).findIndex(line => hasPostalCode(line.text))
    if (end === -1) continue
    const from = lines.findIndex(line => isAddressLine(line.text))
    const address = lines.slice(Math.max(0, from), end + 1)
    const raw = tidyAddress(address.map(line => withoutLabels(line.text)).join('\n'))
    return { raw, tokens: address.flatMap(line => line.tokens), score: foldedWords(raw).length < 3 ? 0.4 : 0.75 }
  }
  return undefined
}

/** 'Indirizzo: Via Roma 29' is 'Via Roma 29'. */
function withoutLabels(text: string): string {
  return text
    .replace(/\p{L}[\p{L}.]*\s?:\s*/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[,;]$/, '')
    .trim()
}
