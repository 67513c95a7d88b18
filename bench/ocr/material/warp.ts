import type { Raster } from '#main/pages/raster.ts'

/** The table a page lies on: darker than any paper. */
const TABLE_GREY = 70
/** How much of the table is seen on each side, as a share of the page. */
const BORDER = 0.05
/** How far a corner of the picture strays, as a share of its side. */
const STRAY = 0.025

/** A grey page on a table, photographed a little from the side: its corners stray, its lines stay straight. */
export function warp(page: Raster, random: () => number): Raster {
  const width = Math.round(page.width * (1 + 2 * BORDER))
  const height = Math.round(page.height * (1 + 2 * BORDER))
  const stray = () => (random() * 2 - 1) * STRAY
  // Where the corners of the picture lie on the page, in shares of it: top left, top right, bottom left, bottom right.
  const corners = [
    [-BORDER + stray(), -BORDER + stray()],
    [1 + BORDER + stray(), -BORDER + stray()],
    [-BORDER + stray(), 1 + BORDER + stray()],
    [1 + BORDER + stray(), 1 + BORDER + stray()],
  ] as const
  const toPage = projection(corners)
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [across, down] = toPage(x / width, y / height)
      data[y * width + x] = sample(page, across * page.width, down * page.height)
    }
  return { ...page, data, width, height }
}

type Corner = readonly [number, number]

/** The projection of the unit square onto four corners (Heckbert 1989, "Fundamentals of Texture Mapping", 2.2.3). */
function projection([a, b, d, c]: readonly [Corner, Corner, Corner, Corner]): (u: number, v: number) => Corner {
  const sum: Corner = [a[0] - b[0] + c[0] - d[0], a[1] - b[1] + c[1] - d[1]]
  const one: Corner = [b[0] - c[0], b[1] - c[1]]
  const two: Corner = [d[0] - c[0], d[1] - c[1]]
  const determinant = one[0] * two[1] - two[0] * one[1]
  const g = (sum[0] * two[1] - two[0] * sum[1]) / determinant
  const h = (one[0] * sum[1] - sum[0] * one[1]) / determinant
  return (u, v) => {
    const weight = g * u + h * v + 1
    return [
      ((b[0] - a[0] + g * b[0]) * u + (d[0] - a[0] + h * d[0]) * v + a[0]) / weight,
      ((b[1] - a[1] + g * b[1]) * u + (d[1] - a[1] + h * d[1]) * v + a[1]) / weight,
    ]
  }
}

/** The page's grey at a point, between its four nearest pixels; the table's beside the page. */
function sample({ data, width, height }: Raster, x: number, y: number): number {
  const left = Math.floor(x - 0.5)
  const top = Math.floor(y - 0.5)
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return TABLE_GREY
  const [right, down] = [x - 0.5 - left, y - 0.5 - top]
  const at = top * width + left
  const upper = data[at]! * (1 - right) + data[at + 1]! * right
  const lower = data[at + width]! * (1 - right) + data[at + width + 1]! * right
  return upper * (1 - down) + lower * down
}
