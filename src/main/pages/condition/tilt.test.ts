import { describe, expect, it } from 'vitest'
import type { Quad } from '../geometry.ts'
import { chain, fromUnitSquare, inverse, type Projection, scaling } from '../projection.ts'
import { printed, type Sheet, seen } from '../testing/sheet.ts'
import { lookAt } from './look.ts'
import { tiltOf } from './tilt.ts'

async function tilt({ raster, lines }: Sheet) {
  return tiltOf(await lookAt(raster), lines, 0.8)
}

/** Turned around its middle. */
function turned(sheet: Sheet, degrees: number): Sheet {
  const angle = (degrees * Math.PI) / 180
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
  const [x, y] = [sheet.raster.width / 2, sheet.raster.height / 2]
  const turn: Projection = [
    ...[cosine, -sine, x - cosine * x + sine * y],
    ...[sine, cosine, y - sine * x - cosine * y],
    ...[0, 0, 1],
  ] as unknown as Projection
  return seen(sheet, turn, inverse(turn), 255)
}

/** Seen from one side: the right border is longer than the left. */
function fanned(sheet: Sheet, share: number): Sheet {
  const { width, height } = sheet.raster
  const quad: Quad = [
    [0, height * share],
    [width, 0],
    [width, height],
    [0, height * (1 - share)],
  ]
  const there = chain(scaling(1 / width, 1 / height), fromUnitSquare(quad))
  return seen(sheet, there, inverse(there), 255)
}

describe('tiltOf', () => {
  it('finds none on a page without lines', async () => {
    expect(await tilt(printed(0))).toEqual({ skew: 0, fan: 0 })
  })

  it('finds none by a single line', async () => {
    expect(await tilt(printed(1))).toEqual({ skew: 0, fan: 0 })
  })

  it('finds none on a level page', async () => {
    const { skew, fan } = await tilt(printed(30))
    expect({ skew: Math.abs(skew) < 0.1, fan }).toEqual({ skew: true, fan: 0 })
  })

  it.each([-8, -4, -1.5, 0.4, 2, 5])('finds a skew of %f degrees', async degrees => {
    const { skew, fan } = await tilt(turned(printed(30), degrees))
    expect(Math.abs(skew - degrees)).toBeLessThan(0.1)
    expect(fan).toBe(0)
  })

  it('tells lines that spread like a fan from lines that lean', async () => {
    const { skew, fan } = await tilt(fanned(printed(34), 0.02))
    expect(Math.abs(skew)).toBeLessThan(0.4)
    // The upper border rises by 0.02 of the height over the width, the lower one falls as much.
    const spread = (2 * Math.atan2(0.02 * 1169, 827) * 180) / Math.PI
    expect(Math.abs(fan - spread)).toBeLessThan(0.75)
  })
})
