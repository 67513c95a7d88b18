import { VouchError } from '#shared/errors.ts'

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const DECLARED = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/

/** How far an XML declaration can reach. */
const DECLARATION_BYTES = 256

/** XML 1.0, appendix F: the byte order mark decides, then the first two bytes, then the declaration, then UTF-8. */
export function encodingOf(bytes: Uint8Array): string {
  for (const [encoding, mark] of BYTE_ORDER_MARKS)
    if (mark.every((byte, index) => bytes[index] === byte)) return encoding
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be'
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le'
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES))
  return DECLARED.exec(start)?.[1] ?? 'utf-8'
}

/** @throws VouchError `einvoice-damaged` where the bytes are not text in the encoding that they declare */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (thrown) {
    throw new VouchError('einvoice-damaged', `its text is not ${encoding.toUpperCase()}`, { cause: thrown })
  }
}
