import type { Crop } from './crop.ts'

/** A line wider than this many pixels is parted, so that no batch outgrows the memory kept for it: a row of A4 in 8 pt. */
const WIDEST = 2400
/** The stretch in which the best place to part is looked for, as a share of the widest piece. */
const SEARCHED = 0.5

/** Columns of ink are counted this dark. */
const INK = 160

/** The middle of the widest stretch without ink between two columns; the lightest column where there is none. */
function gapBetween({ data, width, height }: Crop, from: number, to: number): number {
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

const cut = ({ data, width, height }: Crop, from: number, to: number): Crop => {
  const piece = new Uint8Array((to - from) * height)
  for (let y = 0; y < height; y++) piece.set(data.subarray(y * width + from, y * width + to), y * (to - from))
  return { data: piece, width: to - from, height }
}

/** Parts a very long line at wide gaps. All pieces but the last are a multiple of `grid` wide. */
export function piecesOf(line: Crop, grid: number): Crop[] {
  const pieces: Crop[] = []
  let from = 0
  while (line.width - from > WIDEST) {
    const gap = gapBetween(line, from + Math.round(WIDEST * (1 - SEARCHED)), from + WIDEST)
    const to = from + Math.max(grid, Math.round((gap - from) / grid) * grid)
    pieces.push(cut(line, from, to))
    from = to
  }
  pieces.push(from === 0 ? line : cut(line, from, line.width))
  return pieces
}
