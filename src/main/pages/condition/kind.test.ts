import { describe, expect, it } from 'vitest'
import { kindOf, type Signs } from './kind.ts'

const FLATBED: Signs = {
  bilevel: 0.6,
  noise: 0.8,
  skew: 0.4,
  perspective: 0,
  edges: 0,
  lighting: 0.98,
  byCamera: false,
}

describe('kindOf', () => {
  it.each([
    ['scan', 'paper on glass', {}],
    ['scan', 'an empty page with grain', { lighting: undefined }],
    ['scan', 'a sheet with the dark of an open lid around it', { edges: 4 }],
    ['fax', 'black and white alone', { bilevel: 1 }],
    ['photo', 'what a camera says that it took', { byCamera: true }],
    ['photo', 'a sheet seen from the side', { edges: 3, perspective: 1.2 }],
    ['photo', 'uneven light', { lighting: 0.7 }],
    ['clean', 'what a program drew', { noise: 0, skew: 0 }],
    ['scan', 'a drawn page that was turned', { noise: 0, skew: 1 }],
  ] as const)('calls it a %s: %s', (kind, _, signs) => {
    expect(kindOf({ ...FLATBED, ...signs })).toBe(kind)
  })
})
