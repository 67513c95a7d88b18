import type { Crop } from './crop.ts'

/** Grey below this is ink, after the crop's contrast was stretched. */
const INK = 128
/** A row or column with this share of the darkest one's ink belongs to the print; less is dirt, or a neighbour's edge. */
const LEAST_SHARE = 0.12

/** From the first to behind the last figure that is not small beside the largest; undefined where all are 0. */
function extent(ink: Uint32Array): readonly [number, number] | undefined {
  const least = Math.max(...ink) * LEAST_SHARE
  if (least === 0) return undefined
  return [ink.findIndex(value => value >= least), ink.findLastIndex(value => value >= least) + 1]
}

export interface InkBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The print between two columns of a crop, in its pixels; the whole height where there is none. */
export function inkBox({ data, width, height }: Crop, from: number, to: number): InkBox {
  const start = Math.max(0, Math.floor(from))
  const end = Math.max(start + 1, Math.min(width, Math.ceil(to)))
  const columns = new Uint32Array(end - start)
  const rows = new Uint32Array(height)
  for (let y = 0; y < height; y++)
    for (let x = start; x < end; x++)
      if (data[y * width + x]! < INK) {
        columns[x - start]!++
        rows[y]!++
      }
  const [left, right] = extent(columns) ?? [0, end - start]
  const [top, bottom] = extent(rows) ?? [0, height]
  return { left: start + left, top, right: start + right, bottom }
}

/** The middle of the widest stretch without ink between two columns of a crop; the lightest column where there is none. */
export function gapBetween({ data, width, height }: Crop, from: number, to: number): number {
  let best = from
  let widest = 0
  let lightest = Number.POSITIVE_INFINITY
  let empty = 0
  for (let x = from; x < to; x++) {
    let ink = 0
    for (let y = 0; y < height; y++) if (data[y * width + x]! < INK) ink++
    empty = ink === 0 ? empty + 1 : 0
    if (empty > widest) {
      widest = empty
      best = x - (empty >> 1)
    } else if (widest === 0 && ink < lightest) {
      lightest = ink
      best = x
    }
  }
  return best
}
