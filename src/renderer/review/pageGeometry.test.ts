import { describe, expect, it } from 'vitest'
import type { Box } from '#shared/document.ts'
import {
  boxBetween,
  centreInSight,
  fitPage,
  fitWidth,
  stripOf,
  turnedBox,
  turnedSize,
  turnFurther,
  unionOf,
  uprightPoint,
  viewOfBox,
} from './pageGeometry.ts'

const page = { width: 1000, height: 1400 }
const window = { width: 800, height: 600 }
const rounded = (box: Box) => box.map(side => Math.round(side * 1000) / 1000)

describe('turning', () => {
  it('comes back after four quarters', () => {
    expect(turnFurther(turnFurther(turnFurther(turnFurther(0))))).toBe(0)
  })

  it('lays the top left corner of the upright page where the turn takes it', () => {
    expect(rounded(turnedBox([0, 0, 0.1, 0.2], 90))).toEqual([0.8, 0, 1, 0.1])
    expect(rounded(turnedBox([0, 0, 0.1, 0.2], 180))).toEqual([0.9, 0.8, 1, 1])
    expect(rounded(turnedBox([0, 0, 0.1, 0.2], 270))).toEqual([0, 0.9, 0.2, 1])
    expect(turnedSize(page, 90)).toEqual({ width: 1400, height: 1000 })
  })

  it('finds the upright point under the pointer for every turn', () => {
    for (const turn of [0, 90, 180, 270] as const) {
      const [left, top] = turnedBox([0.3, 0.1, 0.3, 0.1], turn)
      const found = uprightPoint({ x: left, y: top }, turn)
      expect([found.x, found.y].map(share => Math.round(share * 1000) / 1000)).toEqual([0.3, 0.1])
    }
  })
})

describe('boxes', () => {
  it('has no union of nothing', () => {
    expect(unionOf([])).toBeUndefined()
    expect(
      unionOf([
        [0.1, 0.2, 0.3, 0.4],
        [0.2, 0.1, 0.25, 0.5],
      ]),
    ).toEqual([0.1, 0.1, 0.3, 0.5])
  })

  it('can be drawn from any corner', () => {
    expect(boxBetween({ x: 0.5, y: 0.1 }, { x: 0.2, y: 0.3 })).toEqual([0.2, 0.1, 0.5, 0.3])
  })
})

describe('views', () => {
  it('fits the width at the top, and the whole page in the middle', () => {
    expect(fitWidth(page, window)).toEqual({ scale: 0.776, x: 12, y: 12 })
    const whole = fitPage(page, window)
    expect(page.height * whole.scale).toBeCloseTo(576)
    expect(whole.x).toBeCloseTo((800 - 1000 * whole.scale) / 2)
  })

  it('stays where it is while the box is in sight and legible', () => {
    const view = fitWidth(page, window)
    expect(viewOfBox([0.1, 0.1, 0.3, 0.12], page, window, view)).toBe(view)
  })

  it('moves to a box out of sight without changing the zoom, and not beyond the page', () => {
    const view = fitWidth(page, window)
    const moved = viewOfBox([0.1, 0.97, 0.3, 0.99], page, window, view)
    expect(moved.scale).toBe(view.scale)
    expect(moved.x).toBeCloseTo(12)
    expect(moved.y + page.height * moved.scale).toBeCloseTo(window.height - 12)
  })

  it('zooms in to print that is too small to read', () => {
    const view = fitPage({ width: 5000, height: 7000 }, window)
    const moved = viewOfBox([0.5, 0.5, 0.6, 0.505], { width: 5000, height: 7000 }, window, view)
    expect(moved.scale * 35).toBeCloseTo(8)
  })
})

describe('stripOf', () => {
  it('enlarges a field to the strip, with its box in the middle', () => {
    const { frame } = stripOf([0.5, 0.5, 0.6, 0.51], page, { width: 260, height: 56 })
    expect(frame.left + frame.width / 2).toBeCloseTo(130)
    expect(frame.top + frame.height / 2).toBeCloseTo(28)
    expect(frame.width).toBeCloseTo(234)
  })

  it('shows a wide block whole', () => {
    const { frame } = stripOf([0, 0, 1, 0.2], page, { width: 260, height: 56 })
    expect(frame.width).toBeLessThanOrEqual(260)
    expect(frame.height).toBeLessThanOrEqual(56)
  })
})

it('zooming stays at a box that is in sight, and only there', () => {
  const page = { width: 1000, height: 2000 }
  const window = { width: 500, height: 500 }
  const view = { scale: 0.5, x: 0, y: -100 }
  expect(centreInSight([0.25, 0.25, 0.5, 0.25], page, window, view)).toEqual({ x: 187.5, y: 150 })
  expect(centreInSight([0.2, 0.9, 0.4, 0.95], page, window, view)).toBeUndefined()
})
