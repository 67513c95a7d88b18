import { describe, expect, it } from 'vitest'
import { onlyPainting } from './only-painting.ts'

const PICTURE = 'q 595 0 0 842 0 0 cm /Im1 Do Q'

describe('onlyPainting', () => {
  it.each([
    ['nothing', 'q Q'],
    ['two pictures', `${PICTURE} ${PICTURE}`],
    ['visible text', `${PICTURE} BT /F1 9 Tf (Paid) Tj ET`],
    ['text that becomes visible again', `${PICTURE} q 3 Tr Q BT (Paid) Tj ET`],
    ['text as an outline', `${PICTURE} BT 1 Tr (Paid) Tj ET`],
    ['a filled area', `${PICTURE} 0 0 9 9 re f`],
    ['a picture within the content', `${PICTURE} BI /W 1 /H 1 ID x EI`],
    ['a layer that may be hidden', `/OC /Layer BDC ${PICTURE} EMC`],
    ['a state that may be transparent', `/Gs1 gs ${PICTURE}`],
  ])('is none in %s', (_, content) => {
    expect(onlyPainting(content)).toBeUndefined()
  })

  it('is a picture in its place', () => {
    expect(onlyPainting(PICTURE)).toEqual({ name: 'Im1', matrix: [595, 0, 0, 842, 0, 0] })
  })

  it('is a picture under several coordinate systems, clips and marks', () => {
    const content =
      '/Artifact <</Type /Page>> BDC q 0 0 612 792 re W n\n.24 0 0 .24 0 0 cm q 2550 0 0 3300 0 0 cm/Im0 Do Q Q EMC'
    expect(onlyPainting(content)).toEqual({ name: 'Im0', matrix: [612, 0, 0, 792, 0, 0] })
  })

  it('is a picture with invisible text over it, whatever the text says', () => {
    const content = `${PICTURE} q BT 3 Tr /F1 8 Tf 1 0 0 1 60 700 Tm (f \\) Do (a) BI) Tj [(R) -20 <0041>] TJ ET Q`
    expect(onlyPainting(content)?.name).toBe('Im1')
  })
})
