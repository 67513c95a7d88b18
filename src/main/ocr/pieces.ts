import type { Crop } from './crop.ts'
import { gapBetween } from './ink.ts'

/** A line wider than this many pixels is parted, so that no batch outgrows the memory kept for it: a row of A4 in 8 pt. */
const WIDEST = 2400
/** The stretch in which the best place to part is looked for, as a share of the widest piece. */
const SEARCHED = 0.5

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
