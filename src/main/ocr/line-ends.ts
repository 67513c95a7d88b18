import type { Rectangle } from './rectangle.ts'

/** How far beyond its end a line may go on, in heights of its box. */
const FARTHEST = 0.8
/** Ink this near to the end, in heights, belongs to the line: blanks between letters are a tenth of one. */
const NEAR = 0.2
/** What reaches this much above or below the line is a rule or a frame, and no letter. */
const OVERHANG = 0.35
/** Ink is darker than this share of the way from the darkest of the line to the paper. */
const DARK = 0.55

interface Grey {
  readonly pixels: Uint8Array
  readonly width: number
  readonly height: number
}

interface Blob {
  readonly near: number
  readonly far: number
  readonly touches: boolean
}

/** The pieces of ink in a window that is `columns` by `rows`; `ink` says where there is some. */
function blobsOf(columns: number, rows: number, ink: (column: number, row: number) => boolean): Blob[] {
  const seen = new Uint8Array(columns * rows)
  const blobs: Blob[] = []
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1 || !ink(start % columns, Math.floor(start / columns))) continue
    let near = columns
    let far = 0
    let touches = false
    const waiting = [start]
    seen[start] = 1
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      const column = place % columns
      const row = Math.floor(place / columns)
      near = Math.min(near, column)
      far = Math.max(far, column)
      touches ||= row === 0 || row === rows - 1
      for (const [x, y] of [
        [column - 1, row],
        [column + 1, row],
        [column, row - 1],
        [column, row + 1],
      ] as const) {
        const next = y * columns + x
        if (x < 0 || y < 0 || x >= columns || y >= rows || seen[next] === 1 || !ink(x, y)) continue
        seen[next] = 1
        waiting.push(next)
      }
    }
    blobs.push({ near, far, touches })
  }
  return blobs
}

/** How many pixels the line goes on beyond one of its ends; `side` is -1 at the left one, 1 at the right. */
function goesOn({ pixels, width, height }: Grey, line: Rectangle, side: -1 | 1): number {
  const cosine = Math.cos(line.angle)
  const sine = Math.sin(line.angle)
  const at = (along: number, across: number): number => {
    const x = Math.round(line.centre[0] + along * cosine - across * sine)
    const y = Math.round(line.centre[1] + along * sine + across * cosine)
    return x < 0 || y < 0 || x >= width || y >= height ? 255 : pixels[y * width + x]!
  }
  const inside = Math.round(line.height / 2)
  const columns = inside + Math.round(FARTHEST * line.height)
  const rows = Math.round((1 + 2 * OVERHANG) * line.height)
  const end = line.width / 2 - inside
  // The end of the line itself says how dark its ink is, and the lightest around it what the paper is.
  let darkest = 255
  let lightest = 0
  for (let along = -inside; along < inside; along++)
    for (let across = -inside; across <= inside; across++) {
      const grey = at(side * (line.width / 2 - inside + along), across)
      darkest = Math.min(darkest, grey)
      lightest = Math.max(lightest, grey)
    }
  const threshold = darkest + DARK * (lightest - darkest)
  const blobs = blobsOf(columns, rows, (column, row) => at(side * (end + column), row - rows / 2) < threshold)
  const letters = blobs.filter(blob => !blob.touches).sort((a, b) => a.near - b.near)
  let reached = inside
  // What also leaves the window is no letter of this line.
  for (const { near, far } of letters)
    if (near <= reached + NEAR * line.height && far > reached && far < columns - 1) reached = far + 1
  return reached - inside
}

/**
 * The line with the letters at its ends that the detector cut off or left out: it sees large print too small, and its
 * first letter is often a capital. Pixels are those that the rectangle was found in.
 */
export function withItsEnds(grey: Grey, line: Rectangle): Rectangle {
  // Much higher than wide is a line on its side, whose ends are elsewhere.
  if (line.width < line.height / 2) return line
  const [left, right] = [goesOn(grey, line, -1), goesOn(grey, line, 1)]
  if (left === 0 && right === 0) return line
  const shift = (right - left) / 2
  return {
    ...line,
    width: line.width + left + right,
    centre: [line.centre[0] + shift * Math.cos(line.angle), line.centre[1] + shift * Math.sin(line.angle)],
  }
}
