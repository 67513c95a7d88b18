import { rasterOf, sharpOf } from '../pixels.ts'
import type { Raster } from '../raster.ts'

/** Pixels of a tile's side: wider than any stroke, so that every tile on paper shows some paper. */
const TILE = 32
/** The share of a tile's pixels that are darker than its paper. */
const PAPER_SHARE = 0.8
/** Paper is never taken to be darker than this share of the lightest: what is, is a printed ground, not a shadow. */
const DARKEST = 0.3
const WHITE = 245

/** The grey of the paper, tile by tile. */
function paperOf({ data, width, height }: Raster): { tiles: Uint8Array; columns: number; rows: number } {
  const columns = Math.ceil(width / TILE)
  const rows = Math.ceil(height / TILE)
  const tiles = new Uint8Array(columns * rows)
  const histogram = new Uint16Array(256)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      histogram.fill(0)
      let count = 0
      for (let y = row * TILE; y < Math.min(height, (row + 1) * TILE); y += 2)
        for (let x = column * TILE; x < Math.min(width, (column + 1) * TILE); x += 2) {
          histogram[data[y * width + x]!]!++
          count++
        }
      let grey = 0
      for (let below = histogram[0]!; below < count * PAPER_SHARE; below += histogram[grey]!) grey++
      tiles[row * columns + column] = grey
    }
  return { tiles, columns, rows }
}

/** A grey page with its paper equally light everywhere: divided by what its paper looks like from afar. */
export async function evenLight(page: Raster): Promise<Raster> {
  const { tiles, columns, rows } = paperOf(page)
  const lightest = tiles.toSorted()[Math.floor(tiles.length * 0.95)]!
  const least = Math.max(1, lightest * DARKEST)
  const held = tiles.map(grey => Math.max(least, grey))
  const small: Raster = { data: held, width: columns, height: rows, channels: 1 }
  const blurred = await rasterOf(sharpOf(small).blur(1.2), undefined)
  const paper = await rasterOf(
    sharpOf(blurred).resize({ width: page.width, height: page.height, fit: 'fill', kernel: 'cubic' }),
    undefined,
  )
  const data = new Uint8Array(page.data.length)
  for (let i = 0; i < data.length; i++) {
    const grey = (page.data[i]! * WHITE) / paper.data[i]!
    data[i] = grey > 255 ? 255 : grey
  }
  return { ...page, data }
}
