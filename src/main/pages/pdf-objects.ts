import { inflateSync } from 'node:zlib'

/** An object of a PDF as it stands in the file. */
export interface PdfObject {
  /** All of it, or what stands before its stream. */
  readonly text: string
  /** Where its stream begins in the file; absent: it has none. */
  readonly stream?: number
}

/** The objects of a PDF that stand in its file plainly. Those packed into object streams are not found. */
export interface PdfObjects {
  find(number: number): PdfObject | undefined
  /** The objects that an entry of a dictionary refers to. */
  follow(text: string, key: string): readonly PdfObject[]
  /** A stream's bytes as they stand in the file. */
  bytesOf(object: PdfObject): Uint8Array | undefined
}

/** Of an object, what is looked at before its stream: a dictionary of a scanner's page is far shorter. */
const HEAD_BYTES = 4096
const REFERENCE = /(\d+)\s+\d+\s+R/g

/** Where each object begins, behind its heading "12 0 obj"; the last of a number is the valid one. */
function beginnings(file: Buffer): Map<number, number> {
  const found = new Map<number, number>()
  const keyword = Buffer.from(' obj')
  for (let at = file.indexOf(keyword); at >= 0; at = file.indexOf(keyword, at + 1)) {
    const number = /(\d+)\s+\d+$/.exec(file.toString('latin1', Math.max(0, at - 20), at))?.[1]
    if (number !== undefined) found.set(Number(number), at + keyword.length)
  }
  return found
}

/**
 * Reads a PDF's objects without its tables; undefined where that could mislead: in an encrypted file, and in one that
 * was changed and may hold an object's newer version packed.
 */
export function pdfObjects(file: Buffer): PdfObjects | undefined {
  const isChanged = file.indexOf('startxref') !== file.lastIndexOf('startxref')
  if (file.includes('/Encrypt') || (isChanged && file.includes('/ObjStm'))) return undefined
  const begins = beginnings(file)
  const find = (number: number): PdfObject | undefined => {
    const begin = begins.get(number)
    if (begin === undefined) return undefined
    const head = file.toString('latin1', begin, begin + HEAD_BYTES)
    const end = /\bstream\r?\n|\bendobj\b/.exec(head)
    if (end === null) return undefined
    const text = head.slice(0, end.index)
    return end[0].startsWith('stream') ? { text, stream: begin + end.index + end[0].length } : { text }
  }
  const follow = (text: string, key: string): PdfObject[] => {
    const value = new RegExp(`/${key}\\s*(\\[[^\\]]*\\]|\\d+\\s+\\d+\\s+R)`).exec(text)?.[1] ?? ''
    return [...value.matchAll(REFERENCE)].flatMap(([, number]) => find(Number(number)) ?? [])
  }
  return {
    find,
    follow,
    bytesOf(object) {
      const { text, stream } = object
      const direct = /\/Length\s+(\d+)(?!\d*\s+\d+\s+R)/.exec(text)?.[1]
      const length = Number(direct ?? follow(text, 'Length')[0]?.text)
      if (stream === undefined || !(length > 0)) return undefined
      return file.subarray(stream, stream + length)
    },
  }
}

/** A stream's text; undefined where it is packed in another way than the usual one. */
export function contentOf(objects: PdfObjects, object: PdfObject): string | undefined {
  const bytes = objects.bytesOf(object)
  if (bytes === undefined) return undefined
  const filter = /\/Filter\s*\[?\s*\/(\w+)\s*\]?/.exec(object.text)?.[1]
  if (filter === undefined) return Buffer.from(bytes).toString('latin1')
  try {
    return filter === 'FlateDecode' ? inflateSync(bytes).toString('latin1') : undefined
  } catch {
    // Damaged: the PDF library may know a way.
    return undefined
  }
}
