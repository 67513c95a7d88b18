import { describe, expect, it } from 'vitest'
import type { Quad } from '../geometry.ts'
import { chain, fromUnitSquare, inverse, scaling } from '../projection.ts'
import { printed, type Sheet, seen } from '../testing/sheet.ts'
import { lookAt } from './look.ts'
import { sheetOf } from './sheet.ts'

const WIDTH = 827
const HEIGHT = 1169

async function edges({ raster, lines }: Sheet) {
  const look = await lookAt(raster)
  return sheetOf(look, raster.width / look.width, lines, 0)
}

/** The sheet seen so that its corners come to lie there. */
function lying(corners: Quad, surroundings: number): Sheet {
  const there = chain(scaling(1 / WIDTH, 1 / HEIGHT), fromUnitSquare(corners))
  return seen(printed(30), there, inverse(there), surroundings)
}

const CORNERS: Quad = [
  [60, 50],
  [770, 80],
  [790, 1120],
  [40, 1090],
]

describe('sheetOf', () => {
  it('sees no edges where there is no text to be outside of', async () => {
    expect(await edges(printed(0))).toEqual({})
  })

  it('sees no edges on a page that fills the picture', async () => {
    expect(await edges(printed(30))).toEqual({})
  })

  it('sees no edges of a sheet on surroundings as light as itself', async () => {
    expect(await edges(lying(CORNERS, 240))).toEqual({})
  })

  it('sees the edges of a sheet on a dark table', async () => {
    const { upper, lower, left, right } = await edges(lying(CORNERS, 90))
    const at = (edge: { slope: number; offset: number } | undefined, along: number) =>
      edge && Math.round(edge.slope * along + edge.offset)
    const seenAt = [at(upper, 60), at(upper, 770), at(right, 80), at(right, 1120)]
    const beyond = [at(lower, 40), at(lower, 790), at(left, 50), at(left, 1090)]
    for (const [index, wanted] of [50, 80, 770, 790].entries())
      expect(Math.abs(seenAt[index]! - wanted)).toBeLessThan(4)
    for (const [index, wanted] of [1090, 1120, 60, 40].entries())
      expect(Math.abs(beyond[index]! - wanted)).toBeLessThan(4)
  })

  it('sees those edges that are in the picture', async () => {
    const seenEdges = await edges(
      lying(
        [
          [60, -40],
          [1000, -20],
          [1000, 1300],
          [40, 1310],
        ],
        90,
      ),
    )
    expect(Object.keys(seenEdges)).toEqual(['left'])
  })
})
