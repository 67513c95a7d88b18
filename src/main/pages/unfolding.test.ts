import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { codeOf } from '../store/test-support.ts'
import { MAX_UNFOLDED_BYTES } from './limits.ts'
import { refuseUnfolding } from './unfolding.ts'

const folded = (bytes: number): Buffer => deflateSync(Buffer.alloc(bytes, ' '), { level: 9 })

function pdf(dictionary: string, data: Buffer, end = '\nendstream endobj\n'): Buffer {
  return Buffer.concat([
    Buffer.from('%PDF-1.4\n1 0 obj<</Length 3>>stream\nabc\nendstream endobj\n'),
    Buffer.from(`4 0 obj<</Length ${data.length}${dictionary}>>stream\r\n`),
    data,
    Buffer.from(end),
  ])
}

describe('refuseUnfolding', () => {
  const bomb = folded(MAX_UNFOLDED_BYTES + 1)

  it('refuses a stream that unfolds beyond all invoices, also where the file ends in it', () => {
    for (const file of [pdf('/Filter/FlateDecode', bomb), pdf('/Filter [ /Fl ]', bomb, '')])
      expect(codeOf(() => refuseUnfolding(file))).toBe('file-too-large')
  })

  it('takes what stays below', () => {
    expect(codeOf(() => refuseUnfolding(pdf('/Filter/FlateDecode', folded(MAX_UNFOLDED_BYTES))))).toBeUndefined()
  })

  it('leaves pictures to the limit of pixels, and what it cannot unfold to pdf.js', () => {
    expect(codeOf(() => refuseUnfolding(pdf('/Subtype /Image/Filter/FlateDecode', bomb)))).toBeUndefined()
    const encrypted = bomb.map(byte => byte ^ 0x5a)
    expect(codeOf(() => refuseUnfolding(pdf('/Filter/FlateDecode', Buffer.from(encrypted))))).toBeUndefined()
  })
})
