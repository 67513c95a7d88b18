import { SPECK } from '../condition/grain.ts'
import type { Raster } from '../raster.ts'

/** The eight pixels around one, and of each the pixels beyond it, seen from the middle. */
function surroundings(width: number): readonly { readonly at: number; readonly beyond: readonly number[] }[] {
  const sides = [-1, 0, 1]
  return sides.flatMap(down =>
    sides.flatMap(across => {
      if (down === 0 && across === 0) return []
      const beyond = sides.flatMap(y =>
        sides.flatMap(x => {
          const [row, column] = [down + y, across + x]
          return Math.max(Math.abs(row), Math.abs(column)) === 2 ? [row * width + column] : []
        }),
      )
      return [{ at: down * width + across, beyond }]
    }),
  )
}

/**
 * A grey page without pixels that stand alone: each takes the grey of the neighbour that is most like it. What JPEG has
 * smeared of a dark one over its neighbours goes too, where no stroke leads on from them.
 */
export function removeSpecks(page: Raster): Raster {
  const { width, height } = page
  const from = page.data
  const data = from.slice()
  const around = surroundings(width)
  for (let y = 1; y < height - 1; y++)
    for (let at = y * width + 1, end = at + width - 2; at < end; at++) {
      const here = from[at]!
      // Nearly every pixel is like the one before it: the others are not looked at.
      const beside = from[at - 1]!
      if (here <= beside + SPECK && here >= beside - SPECK) continue
      let least = 255
      let most = 0
      for (const { at: step } of around) {
        const there = from[at + step]!
        if (there < least) least = there
        if (there > most) most = there
      }
      if (here > most + SPECK) data[at] = most
      if (here >= least - SPECK) continue
      let cleared = 255
      for (const { at: step, beyond } of around) {
        let darkest = 255
        // Beyond the page is paper.
        for (const further of beyond) darkest = Math.min(darkest, from[at + further] ?? 255)
        data[at + step] = Math.max(data[at + step]!, darkest)
        cleared = Math.min(cleared, data[at + step]!)
      }
      data[at] = cleared
    }
  return { ...page, data }
}
