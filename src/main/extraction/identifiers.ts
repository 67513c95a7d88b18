import type { Token } from './layout.ts'

/** What may stand between a label and its number. */
const FILLER = /^(?:[:.\-–#=*]+|n[º°.]?|no\.?|nr\.?|num\.?|n\.º|number|#|is|:)$/i
/** Longer ones are access keys, UUIDs and check codes. */
const LONGEST = 30
const TRAILING = /[.,;:)\]|]+$/
/** 'Nº 12', glued or not, is the number 12. */
const LEADING = /^(?:n[º°o.]*[º°.:]\s*(?=\d)|n[º°.]{1,2}\s*(?=[a-z]*[-/]?\d)|[(#:[|.º°])+/i

/** A number of a document, customer or order: it has a digit, and blanks only where a prefix or a stroke stands beside them. */
export function readIdentifier(
  tokens: readonly Token[],
  from: number,
  to: number,
  isTaken: (token: Token) => boolean,
): { tokens: Token[]; text: string } | undefined {
  let start = from
  while (start < to && (FILLER.test(tokens[start]!.text) || tokens[start]!.text.replace(LEADING, '') === '')) start++
  if (start >= to || start - from > 3) return undefined
  const first = tokens[start]!
  if (isTaken(first)) return undefined
  const used: Token[] = [first]
  let text = first.text

  const isPrefix = /^[A-Z]{1,5}[-/.]?$/.test(first.text) || /^[A-Z]+\d*[-/]$/.test(first.text)
  let index = start + 1
  while (index < to) {
    const token = tokens[index]!
    const touches = token.left - used.at(-1)!.right < 0.7
    if (!touches || isTaken(token)) break
    const joinsStroke = /[-/]$/.test(text) && /^[A-Za-z0-9]/.test(token.text)
    const startsStroke = /^[-/]/.test(token.text) && (token.text.length === 1 ? index + 1 < to : /\d/.test(token.text))
    const followsPrefix = used.length === 1 && isPrefix && /\d/.test(token.text)
    if (!joinsStroke && !startsStroke && !followsPrefix) break
    text += (followsPrefix && !joinsStroke && !startsStroke ? ' ' : '') + token.text
    used.push(token)
    index++
  }
  const cleaned = cleanIdentifier(text)
  if (cleaned === undefined) return undefined
  text = cleaned
  if (isPartOfKey(tokens, index, to, used.at(-1)!)) return undefined
  // Words with a digit glued to them, web addresses and percentages are no numbers of anything.
  if (/[%@€$£]|www\.|https?:/i.test(text)) return undefined
  return { tokens: used, text }
}

/** A number without the signs that stand around it; undefined where none is left, or one that is too long. */
export function cleanIdentifier(text: string): string | undefined {
  const cleaned = text.replace(TRAILING, '').replace(LEADING, '').replace(/[-/]$/, '').trim()
  return cleaned.length === 0 || cleaned.length > LONGEST || !/\d/.test(cleaned) ? undefined : cleaned
}

/** One group of a long key printed in fours ('3519 0512 3456 …'): an access key, a card, an account. */
function isPartOfKey(tokens: readonly Token[], next: number, to: number, last: Token): boolean {
  const group = /^\d{4}$/
  return group.test(last.text) && next + 1 < to && group.test(tokens[next]!.text) && group.test(tokens[next + 1]!.text)
}
