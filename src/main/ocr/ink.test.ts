import { describe, expect, it } from 'vitest'
import { inkBox } from './ink.ts'

/** A crop drawn with characters: `#` is ink. */
function crop(...rows: readonly string[]) {
  const data = Uint8Array.from(rows.join(''), character => (character === '#' ? 0 : 255))
  return { data, width: rows[0]!.length, height: rows.length }
}

describe('inkBox', () => {
  it('is the whole place where there is no ink', () => {
    expect(inkBox(crop('....', '....'), 1, 3)).toEqual({ left: 1, top: 0, right: 3, bottom: 2 })
  })

  it('holds the print between the columns, and nothing beside them', () => {
    const line = crop(
      '#.......', //
      '#..##...',
      '#..#....',
      '#.......',
    )
    expect(inkBox(line, 1, 8)).toEqual({ left: 3, top: 1, right: 5, bottom: 3 })
  })

  it('takes places beyond the crop', () => {
    expect(inkBox(crop('.#', '..'), -4, 9)).toEqual({ left: 1, top: 0, right: 2, bottom: 1 })
  })
})
