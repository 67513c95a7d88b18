/** `M` is how the base64 of every DER or BER sequence of some length begins; PEM puts a line before it and one behind. */
const START = /^\s*(?:-----BEGIN|M[A-Za-z0-9+/])/
const PEM_LINE = /-----(?:BEGIN|END) [A-Z0-9 ]{1,40}-----/g
const BASE64 = /^[A-Za-z0-9+/]+=*$/

const SEQUENCE = 0x30

/**
 * The bytes of what looks like a signed envelope, freed from base64 and PEM; undefined for anything else. A signed
 * invoice is recognised by the beginning of the invoice in it, so that a damaged envelope is still called by its name.
 */
export function envelopeBytes(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] === SEQUENCE) return bytes
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64))
  if (!START.test(start)) return undefined
  const text = new TextDecoder('latin1').decode(bytes).replace(PEM_LINE, '').replace(/\s+/g, '')
  if (!BASE64.test(text)) return undefined
  const decoded = new Uint8Array(Buffer.from(text, 'base64'))
  return decoded[0] === SEQUENCE ? decoded : undefined
}

/** Whether the beginning of an envelope, whole or damaged, holds XML whose root has one of these names. */
export function holdsRoot(beginning: Uint8Array, names: readonly string[]): boolean {
  return new RegExp(`<(?:[\\w.-]+:)?(?:${names.join('|')})[\\s>]`).test(new TextDecoder('latin1').decode(beginning))
}
