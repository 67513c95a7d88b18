import { describe, expect, it } from 'vitest'
import type { PageCondition } from '#shared/document.ts'
import { whyUnreadable } from './unreadable.ts'

const sound = { contrast: 0.8, sharpness: 0.6, noise: 1, lighting: 0.95, heightPixels: 30 }
const condition = (changed: Partial<PageCondition> = {}, print: Partial<typeof sound> = {}): PageCondition => ({
  kind: 'scan',
  specks: 0,
  skew: 0,
  perspective: 0,
  print: { ...sound, ...print },
  ...changed,
})

describe('whyUnreadable', () => {
  it('knows no reason where nothing was measured, or nothing is wrong', () => {
    expect(whyUnreadable(2, undefined, true).message).toBe('No text could be read on the page (page 2).')
    const { print: _, ...blank } = condition()
    expect(whyUnreadable(2, blank, true).code).toBe('page-unreadable')
    expect(whyUnreadable(2, condition(), false).code).toBe('page-unsure')
  })

  it.each([
    ['page-too-small', condition({}, { heightPixels: 9 })],
    ['page-uneven-light', condition({ kind: 'photo' }, { lighting: 0.3 })],
    ['page-blurred', condition({ kind: 'photo' }, { sharpness: 0.1 })],
    ['page-faint', condition({}, { contrast: 0.15 })],
    ['page-speckled', condition({ specks: 0.05 })],
    ['page-speckled', condition({ kind: 'fax' })],
  ] as const)('says %s where that was measured', (code, measured) => {
    expect(whyUnreadable(1, measured, false).code).toBe(code)
  })
})
