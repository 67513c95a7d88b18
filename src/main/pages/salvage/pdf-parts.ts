import { inflateSync } from 'node:zlib'

/** An object that was found in a damaged PDF. */
export interface PdfPart {
  /** Its dictionary, array or value. */
  readonly text: string
  /** The bytes of its stream as they stand in the file; absent: it has none. */
  readonly stream?: Buffer
}

/** 'obj' behind two numbers. A line of a content stream does not end so: streams are skipped as a whole. */
const HEADING = /(\d{1,8})[ \t\r\n]+\d{1,5}[ \t\r\n]+obj\b/g

/** A dictionary is looked for this far: those of fonts with widths take some kilobytes. */
const LONGEST_HEAD = 64 * 1024

/** Between a dictionary and its bytes, or at the end of an object. */
const HEAD_END = /\bstream(?:\r\n|\n|\r)|\bendobj\b/

/** More objects than these are no invoice. */
const MOST_PARTS = 100_000

/** Every object that stands in the file, by its number: the last of a number is the valid one. */
export function findParts(file: Buffer): Map<number, PdfPart> {
  const parts = new Map<number, PdfPart>()
  const text = file.toString('latin1')
  HEADING.lastIndex = 0
  for (let found = HEADING.exec(text); found !== null && parts.size < MOST_PARTS; found = HEADING.exec(text)) {
    const begin = HEADING.lastIndex
    const head = text.slice(begin, begin + LONGEST_HEAD)
    const end = HEAD_END.exec(head)
    // Cut off inside its dictionary: there is nothing to be had from it.
    if (end === null) break
    const dictionary = head.slice(0, end.index)
    if (end[0] === 'endobj') {
      parts.set(Number(found[1]), { text: dictionary })
      HEADING.lastIndex = begin + end.index
      continue
    }
    const from = begin + end.index + end[0].length
    const to = endOfStream(text, from, dictionary)
    parts.set(Number(found[1]), { text: dictionary, stream: file.subarray(from, to) })
    HEADING.lastIndex = to
  }
  for (const part of [...parts.values()]) unpack(part, parts)
  return parts
}

/** Where its length says, if that fits; otherwise at the next 'endstream', or where the file ends. */
function endOfStream(text: string, from: number, dictionary: string): number {
  const length = Number(/\/Length\s+(\d+)(?!\d*\s+\d+\s+R)/.exec(dictionary)?.[1])
  if (length > 0 && /^\s{0,2}endstream/.test(text.slice(from + length, from + length + 12))) return from + length
  const end = text.indexOf('endstream', from)
  return end < 0 ? text.length : end
}

/** Adds the objects that are packed into an object stream (ISO 32000-1, 7.5.7), unless a newer one stands plainly. */
function unpack({ text, stream }: PdfPart, parts: Map<number, PdfPart>): void {
  const count = Number(/\/N\s+(\d+)/.exec(text)?.[1])
  const first = Number(/\/First\s+(\d+)/.exec(text)?.[1])
  if (stream === undefined || !/\/Type\s*\/ObjStm\b/.test(text) || !(count > 0) || !(first > 0)) return
  const content = inflated(stream)?.toString('latin1')
  if (content === undefined) return
  const table = (content.slice(0, first).match(/\d+/g) ?? []).map(Number)
  for (let index = 0; index < Math.min(count, MOST_PARTS); index++) {
    const [number, at] = [table[2 * index], table[2 * index + 1]]
    if (number === undefined || at === undefined || first + at >= content.length) return
    const next = table[2 * index + 3]
    if (!parts.has(number)) parts.set(number, { text: content.slice(first + at, next && first + next) })
  }
}

/** Object streams of an invoice are some kilobytes; this much of one is no bomb yet. */
const MOST_INFLATED = 64 * 1024 * 1024

function inflated(stream: Buffer): Buffer | undefined {
  try {
    return inflateSync(stream, { maxOutputLength: MOST_INFLATED })
  } catch {
    return undefined
  }
}
