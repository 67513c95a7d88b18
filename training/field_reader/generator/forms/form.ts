import type { LabelName } from '#main/language/lexicons/lexicon.ts'
import type { Context } from '../blocks/block.ts'
import { asText, plainOf, type Text } from '../text.ts'
import { SLOTS } from './slots.ts'

/**
 * A layout that many suppliers share, row by row. How a row is printed, its first sign says:
 *
 *     ## title            large
 *     # heading           bold
 *     | label = value 3   boxes in a row: labels small above their values; the digit is the box's share of the width
 *     - label = value     a list: labels in one column, values in the next; `|` begins another list beside it
 *     > text              lines of text; `|` begins another column
 *     = label = value     a sum, at the right
 *     @items              a block that every layout has: items, sums, rates, payment, bank, legal, small
 *
 * `?` before the sign leaves the row out now and then; ` ~ ` stands between words of which one is taken. `{slot}` is
 * filled from `slots.ts`, a slot of `#` and `@` with digits and letters; `[label]` is the supplier's own word for it.
 */
export interface Form {
  readonly name: string
  /** Country codes, languages, or `*`. */
  readonly where: string
  readonly rows: string
  /** Never learned from: only papers to measure with have this layout. */
  readonly reserved?: true
}

export interface Cell {
  readonly label: string
  readonly value: string
  readonly share: number
}
export type RowKind = '##' | '#' | '|' | '-' | '>' | '=' | '@' | 'gap'
export interface Row {
  readonly kind: RowKind
  readonly optional: boolean
  readonly cells: readonly Cell[]
}

const LABELLED: ReadonlySet<RowKind> = new Set(['|', '-', '='])

function parseCell(text: string, kind: RowKind): Cell {
  if (!LABELLED.has(kind)) return { label: '', value: text.trim(), share: 1 }
  const [, body = '', share = '1'] = /^(.*?)(?:\s(\d))?$/.exec(text.trim())!
  const [, label = '', value = ''] = /^(?:(.*?)\s)?=(?:\s+(.*))?$/.exec(body) ?? ['', '', body]
  return { label, value, share: Number(share) }
}

function parseRow(line: string): Row {
  const [, mark = '', sign = '', rest = ''] = /^(\??)(##|#|\||-|>|=|@)?\s*(.*)$/.exec(line.trim())!
  if (sign === '') return { kind: 'gap', optional: mark !== '', cells: [] }
  const kind = sign as RowKind
  const cells =
    kind === '@'
      ? [{ label: '', value: rest, share: 1 }]
      : rest.split(/(?:^|\s)\|(?=\s|$)/).map(cell => parseCell(cell, kind))
  return { kind, optional: mark !== '', cells }
}

const parsed = new Map<string, readonly Row[]>()

/** The rows of a form. */
export function rowsOf(form: Form): readonly Row[] {
  const known = parsed.get(form.name) ?? form.rows.trim().split('\n').map(parseRow)
  parsed.set(form.name, known)
  return known
}

/** One of the words between ` ~ `, with what its slots stand for; undefined where one of them has no value. */
export function fillIn(context: Context, text: string): Text | undefined {
  const { author, random } = context
  const chosen = random.pick(text.split(/(?:^| )~(?: |$)/))
  const parts: Text[] = []
  for (const [index, part] of chosen.split(/([{[][^}\]]+[}\]])/).entries()) {
    if (index % 2 === 0) {
      parts.push(asText(part))
      continue
    }
    const name = part.slice(1, -1)
    if (part.startsWith('[')) parts.push(asText(author.label(name as LabelName)))
    else if (/^[^a-z]*$/.test(name)) parts.push(asText(random.fill(name)))
    else {
      const slot = SLOTS[name]
      if (slot === undefined) throw new Error(`no slot is called “${name}”`)
      const filled = slot(context)
      if (filled === undefined || plainOf(asText(filled)) === '') return undefined
      parts.push(asText(filled))
    }
  }
  return parts.flat().filter(piece => piece.text !== '')
}
