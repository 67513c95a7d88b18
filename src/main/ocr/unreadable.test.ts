import { describe, expect, it } from 'vitest'
import type { PageCondition, Word } from '#shared/document.ts'
import { unreadable } from './unreadable.ts'

const sound = { contrast: 0.8, sharpness: 0.6, noise: 1, lighting: 0.95, heightPixels: 30 }
const condition = (changed: Partial<PageCondition> = {}, print: Partial<typeof sound> = {}): PageCondition => ({
  kind: 'scan',
  specks: 0,
  skew: 0,
  perspective: 0,
  print: { ...sound, ...print },
  ...changed,
})
const words = (confidence: number): Word[] => [
  { text: 'Rechnung', confidence, box: [0, 0, 1, 1], engine: 'line-reader', line: 0 },
]

describe('unreadable', () => {
  it('says that nothing could be read where nothing was measured that explains it', () => {
    expect(unreadable(2, undefined, [])?.message).toBe('No text could be read on the page (page 2).')
    const { print: _, ...blank } = condition()
    expect(unreadable(2, blank, [])?.code).toBe('page-unreadable')
    expect(unreadable(2, condition(), [])?.code).toBe('page-unreadable')
  })

  it('says nothing of a page that was read', () => {
    expect(unreadable(1, undefined, words(0.9))).toBe(undefined)
    expect(unreadable(1, condition({ kind: 'photo' }, { lighting: 0.2 }), words(0.9))).toBe(undefined)
  })

  it.each([
    ['scan', 'page-unsure'],
    ['fax', 'page-speckled'],
    ['photo', 'photo-unsure'],
  ] as const)('says of a %s that can hardly be read: %s', (kind, code) => {
    expect(unreadable(1, condition({ kind }), words(0.3))?.code).toBe(code)
  })

  it.each([
    ['page-speckled', condition({ specks: 0.05 })],
    ['page-too-small', condition({}, { heightPixels: 7 })],
    ['page-blurred', condition({ kind: 'photo' }, { sharpness: 0.1 })],
    ['page-faint', condition({}, { contrast: 0.1 })],
  ] as const)('says %s where that was measured, however sure the few words are that were found', (code, measured) => {
    expect(unreadable(1, measured, words(0.9))?.code).toBe(code)
    expect(unreadable(1, measured, [])?.code).toBe(code)
  })
})
