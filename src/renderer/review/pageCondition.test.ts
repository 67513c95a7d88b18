import { describe, expect, it } from 'vitest'
import type { PageCondition } from '#shared/document.ts'
import { conditionTexts, preparationTexts } from './pageCondition.ts'

const BLANK: PageCondition = { kind: 'scan', specks: 0, skew: 0, perspective: 0 }

describe('conditionTexts', () => {
  it('says that nothing was found on an empty page', () => {
    expect(conditionTexts(BLANK)).toEqual(['No print was found on it.'])
  })

  it('says what is estimated', () => {
    const print = { contrast: 0.46, sharpness: 0.5, noise: 2, lighting: 0.72, heightPixels: 31 }
    const condition = { ...BLANK, print, skew: -1.44, resolution: { dotsPerInch: 212, estimated: true } }
    expect(conditionTexts(condition)).toEqual([
      'About 212 dots an inch, by the size of its print',
      'Contrast 46%',
      'Sharpness 50%',
      'Evenness of light 72%',
      'Leaning 1.4°',
    ])
  })

  it('says what is known', () => {
    const print = { contrast: 1, sharpness: 0.7, noise: 1, lighting: 1, heightPixels: 36, heightPoints: 8.64 }
    const condition = { ...BLANK, print, resolution: { dotsPerInch: 300, estimated: false } }
    expect(conditionTexts(condition).slice(0, 2)).toEqual(['300 dots an inch', 'Print 8.6 points high'])
  })
})

describe('preparationTexts', () => {
  it('names every step with its reason, in their order', () => {
    expect(
      preparationTexts([
        { step: 'reduce', because: 'pixels', measured: 48 },
        { step: 'remove-specks', because: 'specks', measured: 0.00098 },
        { step: 'square-pixels', because: 'flat-pixels', measured: 2.0816 },
        { step: 'turn', because: 'orientation', measured: 90 },
        { step: 'rectify', because: 'perspective', measured: 2.83 },
        { step: 'level', because: 'skew', measured: -0.69 },
        { step: 'even-light', because: 'lighting', measured: 0.624 },
        { step: 'smooth', because: 'noise', measured: 0.0183 },
        { step: 'smooth-edges', because: 'bilevel', measured: 1 },
      ]),
    ).toEqual([
      'Made smaller: it came with 48 million pixels.',
      'Specks taken out: 0.1% of its pixels stood alone.',
      'Rows stretched: it has 2.1 times as many dots across as down.',
      'Turned by 90°, so that its text stands upright.',
      'Sheet cut out and straightened: its sides lean 2.8° from each other.',
      'Laid level: its lines lean 0.7°.',
      'Shadows taken out: where it is darkest, its paper is 62% as light.',
      'Grain smoothed: beside its print the paper varies by 2% of the contrast.',
      'Jagged edges smoothed: 100% of it is black or white, without grey.',
    ])
  })
})
