import { SPECK } from '../condition/grain.ts'
import type { Raster } from '../raster.ts'

/** A grey page without pixels that stand alone: each takes the grey of the neighbour that is most like it. */
export function removeSpecks(page: Raster): Raster {
  const { width, height } = page
  const from = page.data
  const data = from.slice()
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1]
  for (let y = 1; y < height - 1; y++)
    for (let at = y * width + 1, end = at + width - 2; at < end; at++) {
      const here = from[at]!
      // Nearly every pixel is like the one before it: the others are not looked at.
      const beside = from[at - 1]!
      if (here <= beside + SPECK && here >= beside - SPECK) continue
      let least = 255
      let most = 0
      for (const step of around) {
        const there = from[at + step]!
        if (there < least) least = there
        if (there > most) most = there
      }
      if (here < least - SPECK) data[at] = least
      else if (here > most + SPECK) data[at] = most
    }
  return { ...page, data }
}
