import type { Token } from '#main/extraction/layout.ts'
import { LINE_COLUMN_NAMES } from '#shared/fields.ts'
import type { ReadPaper, ReadWord } from './read.ts'

/** What the network has to say about each token. */
export interface Targets {
  /** Bit n: the token belongs to FIELD_NAMES[n]. */
  readonly fields: Uint32Array
  /** 0 none, 1 to 6 a column of a line item, 7 a column's heading. */
  readonly columns: Uint8Array
  /** 0 no item, 1 the first printed row of one, 2 a further one. */
  readonly roles: Uint8Array
}

const HEADING = LINE_COLUMN_NAMES.length + 1

/** The words of a page by the tops and bottoms of their boxes, which the layout never changes. */
function byRow(words: readonly ReadWord[]): Map<string, ReadWord[]> {
  return Map.groupBy(words, ({ word }) => `${word.box[1]} ${word.box[3]}`)
}

/** Fields of the characters from `start` to `end` of a word. */
function fieldsBetween({ pieces }: ReadWord, start: number, end: number): number {
  let fields = 0
  let passed = 0
  for (const piece of pieces) {
    if (passed < end && passed + piece.text.length > start) fields |= piece.fields
    passed += piece.text.length
  }
  return fields
}

/** The truth about the layout's tokens: a token is a word, or part of one such as '12' of 'No.12'. */
export function targetsOf(tokens: readonly Token[], paper: ReadPaper): Targets {
  const fields = new Uint32Array(tokens.length)
  const columns = new Uint8Array(tokens.length)
  const roles = new Uint8Array(tokens.length)
  const rows = paper.words.map(byRow)
  for (const [index, token] of tokens.entries()) {
    const [x0, y0, x1, y1] = token.box
    const read = rows[token.page - 1]?.get(`${y0} ${y1}`)?.find(({ word }) => word.box[0] <= x0 && x1 <= word.box[2])
    if (read === undefined) throw new Error(`no word for the token “${token.text}” on page ${token.page}`)
    const [left, , right] = read.word.box
    const { length } = read.word.text
    const start = right === left ? 0 : Math.round((length * (x0 - left)) / (right - left))
    fields[index] = fieldsBetween(read, start, start + Math.max(1, token.text.length))
    columns[index] =
      read.column === undefined ? 0 : read.column === 'heading' ? HEADING : LINE_COLUMN_NAMES.indexOf(read.column) + 1
    roles[index] = read.item === undefined ? 0 : read.further ? 2 : 1
  }
  return { fields, columns, roles }
}
