import { FIELD_NAMES, type FieldName } from '#shared/fields.ts'

/** A piece of print that belongs as a whole to the same fields; `fields` has bit n for FIELD_NAMES[n]. */
export interface Piece {
  readonly text: string
  readonly fields: number
}

/** What is printed in one go, with what it says. */
export type Text = readonly Piece[]

export type Printable = Text | string

const BITS = Object.fromEntries(FIELD_NAMES.map((name, index) => [name, 1 << index])) as Record<FieldName, number>

export const bitsOf = (...fields: readonly FieldName[]): number => fields.reduce((bits, field) => bits | BITS[field], 0)

/** Marks a brand: it is the vendor's name where the paper shows no other. */
const BRAND = 1 << 30

export const brand = (text: string): Text => [{ text, fields: BRAND }]

/** What a piece says once it is known whether the paper shows the vendor's full name. */
export function withoutBrand(text: Text, named: boolean): Text {
  if (!text.some(piece => piece.fields & BRAND)) return text
  return text.map(piece => ({
    text: piece.text,
    fields: (piece.fields & ~BRAND) | (piece.fields & BRAND && !named ? bitsOf('vendorName') : 0),
  }))
}

export const asText = (printable: Printable): Text =>
  typeof printable === 'string' ? [{ text: printable, fields: 0 }] : printable

/** Print that states the value of fields. */
export const value = (text: string, ...fields: readonly FieldName[]): Text => [{ text, fields: bitsOf(...fields) }]

/** The same print, which belongs to more fields. */
export const alsoOf = (printable: Printable, ...fields: readonly FieldName[]): Text =>
  asText(printable).map(piece => ({ text: piece.text, fields: piece.fields | bitsOf(...fields) }))

export const join = (parts: readonly Printable[], between = ' '): Text =>
  parts.flatMap((part, index) => (index === 0 ? asText(part) : [...asText(between), ...asText(part)]))

/** A sentence with values in it: `fill('No. {number}', { number: value('7', 'invoiceNumber') })`. */
export function fill(template: string, values: Readonly<Record<string, Printable>>): Text {
  return template
    .split(/\{(\w+)\}/)
    .flatMap((part, index): Text => (index % 2 === 0 ? asText(part) : asText(values[part] ?? `{${part}}`)))
    .filter(piece => piece.text !== '')
}

export const plainOf = (text: Text): string => text.map(piece => piece.text).join('')

export const fieldsOf = (text: Text): number => text.reduce((bits, piece) => bits | piece.fields, 0)

/** Words of a text, each with the pieces it consists of: 'No.12' may be a label and a value in one word. */
export function wordsOf(text: Text, blank = /\s+/): Text[] {
  const words: Piece[][] = [[]]
  for (const piece of text) {
    const parts = piece.text.split(blank)
    for (const [index, part] of parts.entries()) {
      if (index > 0) words.push([])
      if (part !== '') words.at(-1)!.push({ text: part, fields: piece.fields })
    }
  }
  return words.filter(word => word.length > 0)
}
