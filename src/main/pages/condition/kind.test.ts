import { describe, expect, it } from 'vitest'
import { kindOf, type Signs } from './kind.ts'

const print = { contrast: 0.9, sharpness: 0.6, noise: 2, lighting: 0.98, textHeight: 32 }
const FLATBED: Signs = { bilevel: 0.6, skew: 0.4, perspective: 0, edges: 0, print, byCamera: false }

describe('kindOf', () => {
  it.each([
    ['scan', 'paper on glass', {}],
    ['scan', 'an empty page with grain', { print: undefined, skew: 0 }],
    ['scan', 'a sheet with the dark of an open lid around it', { edges: 4 }],
    ['fax', 'black and white alone', { bilevel: 1 }],
    ['scan', 'an empty white page', { bilevel: 1, print: undefined }],
    ['photo', 'what a camera says that it took', { byCamera: true }],
    ['photo', 'a sheet seen from the side', { edges: 3, perspective: 1.2 }],
    ['photo', 'uneven light', { print: { ...print, lighting: 0.7 } }],
    ['clean', 'what a program drew', { print: { ...print, noise: 0 }, skew: 0 }],
    ['scan', 'a drawn page that was turned', { print: { ...print, noise: 0 }, skew: 1 }],
  ] as const)('calls it a %s: %s', (kind, _, signs) => {
    expect(kindOf({ ...FLATBED, ...signs })).toBe(kind)
  })
})
