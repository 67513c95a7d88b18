import { createCanvas } from '@napi-rs/canvas'
import type { PageViewport, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp from 'sharp'
import { rasterOf } from './pixels.ts'
import type { Raster } from './raster.ts'

/** A PDF's unit is 1/72 inch. */
export const UNITS_PER_INCH = 72

/** Reading gains nothing above this (300 dpi was measured: no more words, more time). */
export const READING_DPI = 200

/** What a clerk needs to read a page on the screen. */
export const SCREEN_DPI = 150

/** A page is never rendered larger than this: A4 at 350 dpi. Posters come out coarser. */
const MOST_PIXELS = 12_000_000
/** A page is never rendered smaller than this on its longer side: some programs write pages a few units wide. */
const LEAST_SIDE = 400

/** The viewport that shows a page at `dpi`, within sane limits. `rotation` is clockwise and includes the page's own. */
export function viewportAt(page: PDFPageProxy, dpi: number, rotation: number): PageViewport {
  const unit = page.getViewport({ scale: 1, rotation })
  const wanted = dpi / UNITS_PER_INCH
  const most = Math.sqrt(MOST_PIXELS / (unit.width * unit.height))
  const least = LEAST_SIDE / Math.max(unit.width, unit.height)
  return page.getViewport({ scale: Math.min(Math.max(wanted, least), most), rotation })
}

type RenderTarget = Parameters<PDFPageProxy['render']>[0]['canvas']

/** Renders a page on white. The pixels go to sharp as they are: encoding them as PNG would cost 100 to 300 ms. */
export async function renderPage(page: PDFPageProxy, viewport: PageViewport, channels: 1 | 3): Promise<Raster> {
  const width = Math.max(1, Math.round(viewport.width))
  const height = Math.max(1, Math.round(viewport.height))
  const canvas = createCanvas(width, height)
  // pdf.js declares the browser's canvas; in Node it works on this one.
  const target = canvas as unknown as RenderTarget
  await page.render({ canvas: target, viewport, background: '#ffffff' }).promise
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  const pixels = sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha()
  const dpi = viewport.scale * UNITS_PER_INCH
  return rasterOf(channels === 1 ? pixels.toColourspace('b-w') : pixels, dpi)
}
