import { fileURLToPath } from 'node:url'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import sharp from 'sharp'
import { rasterOf } from '../../pages/pixels.ts'
import type { Raster } from '../../pages/raster.ts'

/** A typeface that is the same on every machine. */
const TYPEFACE = 'Liberation Sans'
const file = new URL('../../../../node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf', import.meta.url)
GlobalFonts.registerFromPath(fileURLToPath(file), TYPEFACE)

/** A sheet of A4 at 150 dpi with one line of print every 60 pixels. */
export function sheet(lines: readonly string[]): Promise<Raster> {
  const canvas = createCanvas(1240, 1754)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#000000'
  context.font = `26px '${TYPEFACE}'`
  for (const [i, line] of lines.entries()) context.fillText(line, 120, 200 + i * 60)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const pixels = sharp(data, { raw: { width: canvas.width, height: canvas.height, channels: 4 } })
  return rasterOf(pixels.removeAlpha().toColourspace('b-w'), 150)
}

/** The sheet as it looks after this share of its pixels was turned black or white: the same every time. */
export function speckled(page: Raster, share: number): Raster {
  let state = 12345
  const data = page.data.map(value => {
    // Marsaglia's xorshift: 32-bit steps only, so that no product loses bits.
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    const chance = (state >>> 0) / 0x1_0000_0000
    return chance < share / 2 ? 0 : chance < share ? 255 : value
  })
  return { ...page, data }
}
