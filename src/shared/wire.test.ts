import { describe, expect, it } from 'vitest'
import { decodeWire, encodeWire, replySchema } from './wire.ts'

describe('decodeWire', () => {
  it('throws SyntaxError on text that is not JSON', () => {
    expect(() => decodeWire('<html>')).toThrow(SyntaxError)
    expect(() => decodeWire('')).toThrow(SyntaxError)
  })

  it('gives back what encodeWire was given, bytes included', () => {
    const everyByte = Uint8Array.from({ length: 256 }, (_, index) => index)
    const value = {
      ok: true,
      name: 'Rechnung Größe €',
      empty: new Uint8Array(),
      nested: [{ content: everyByte }],
      none: null,
    }
    expect(decodeWire(encodeWire(value))).toEqual(value)
  })

  it("gives back a Buffer's bytes, whose toJSON runs before any replacer", () => {
    expect(decodeWire(encodeWire({ content: Buffer.from([0, 127, 128, 255]) }))).toEqual({
      content: Uint8Array.of(0, 127, 128, 255),
    })
    expect(decodeWire(encodeWire(Buffer.from('at the root')))).toEqual(new Uint8Array(Buffer.from('at the root')))
  })

  it('carries bytes longer than one call can take arguments', () => {
    const long = new Uint8Array(3 * 0x8000 + 5).fill(7)
    expect(decodeWire(encodeWire(long))).toEqual(long)
  })
})

describe('replySchema', () => {
  it('refuses an error whose code is not declared', () => {
    const reply = { ok: false, error: { code: 'made-up', message: 'm', advice: 'a' } }
    expect(replySchema.safeParse(reply).success).toBe(false)
  })
})
