import type { Token } from './layout.ts'

/** What may stand between a label and its number. */
const FILLER = /^(?:[:.\-–#=*]+|n[º°.]?|no\.?|nr\.?|num\.?|n\.º|number|#|is|:)$/i
const LONGEST = 40
const TRAILING = /[.,;:)\]|]+$/
const LEADING = /^[(#:[|.º°]+/

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
  text = text.replace(TRAILING, '').replace(LEADING, '').replace(/[-/]$/, '')
  if (text.length === 0 || text.length > LONGEST || !/\d/.test(text)) return undefined
  // Words with a digit glued to them, web addresses and percentages are no numbers of anything.
  if (/[%@€$£]|www\.|https?:/i.test(text)) return undefined
  return { tokens: used, text }
}
