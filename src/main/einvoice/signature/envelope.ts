/** `MI…` is how the base64 of every DER or BER sequence of some length begins; PEM puts a line before it. */
const BASE64 = /^\s*(?:-----BEGIN [A-Z0-9 ]+-----)?\s*(M[A-Za-z0-9+/=\s]+)(?:-----END [A-Z0-9 ]+-----)?\s*$/

const SEQUENCE = 0x30

/** The first bytes of an envelope and of the invoice in it, as Latin-1, to look at. */
const LOOKED_AT_BYTES = 64 * 1024

/**
 * The bytes of what looks like a signed envelope, freed from base64 and PEM; undefined for anything else. A signed
 * invoice is recognised by the beginning of the invoice in it, so that a damaged envelope is still called by its name.
 */
export function envelopeBytes(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] === SEQUENCE) return bytes
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64))
  if (!/^\s*(?:-----BEGIN|M[A-Za-z0-9+/])/.test(start)) return undefined
  const match = BASE64.exec(new TextDecoder('latin1').decode(bytes))
  if (match === null) return undefined
  const decoded = new Uint8Array(Buffer.from(match[1]!, 'base64'))
  return decoded[0] === SEQUENCE ? decoded : undefined
}

/** Whether an envelope, whole or damaged, holds XML whose root has one of these names. */
export function holdsRoot(envelope: Uint8Array, names: readonly string[]): boolean {
  const beginning = new TextDecoder('latin1').decode(envelope.subarray(0, LOOKED_AT_BYTES))
  return new RegExp(`<(?:[\\w.-]+:)?(?:${names.join('|')})[\\s>]`).test(beginning)
}
