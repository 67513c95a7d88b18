import { describe, expect, it } from 'vitest'
import type { Word } from '#shared/document.ts'
import { isHardlyReadable, withoutInventions } from './inventions.ts'

type Read = readonly [text: string, confidence: number]

const words = (...read: readonly Read[]): Word[] =>
  read.map(([text, confidence]) => ({ text, confidence, box: [0, 0, 1, 1], engine: 'line-reader', line: 0 }))
const left = (...read: readonly Read[]) => withoutInventions(words(...read)).map(({ text }) => text)

describe('withoutInventions', () => {
  it('leaves nothing of a page of specks, however sure the reader is of its dots', () => {
    expect(left()).toEqual([])
    expect(left(['.', 0.99], [':', 0.97], ['·', 0.95])).toEqual([])
    expect(left(['.', 0.99], ['l', 0.3], ['‘', 0.9], ['i.', 0.4])).toEqual([])
  })

  it('believes no handful of characters where nothing else can be read', () => {
    expect(left(['½', 0.69], ['8%', 0.72], ['l2.S0', 0.2])).toEqual([])
  })

  it('leaves the likely words of a page that can hardly be read', () => {
    expect(left(['Rechnung', 0.9], ['l2.S0', 0.2], ['xvnnrtqwzuiop', 0.15], ['-', 0.9])).toEqual(['Rechnung'])
  })

  it('leaves out of a readable page only what is hardly likely', () => {
    expect(left(['Rechnung', 0.98], ['vom', 0.3], ['-', 0.9], ['‘', 0.05])).toEqual(['Rechnung', 'vom', '-'])
  })
})

describe('isHardlyReadable', () => {
  it('goes by letters and digits', () => {
    expect(isHardlyReadable([])).toBe(true)
    expect(isHardlyReadable(words(['Rechnung', 0.4], ['----------', 1]))).toBe(true)
    expect(isHardlyReadable(words(['Rechnung', 0.8], ['4711', 0.6], ['-', 0.1]))).toBe(false)
  })
})
