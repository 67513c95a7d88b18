import { fileURLToPath } from 'node:url'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Pixels row by row without padding, 8 bits a channel. */
export interface Picture {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
}

type BrowserCanvas = NonNullable<Parameters<PDFPageProxy['render']>[0]['canvas']>

const FONTS = fileURLToPath(new URL('../../node_modules/pdfjs-dist/standard_fonts/', import.meta.url))

/** Every page of a PDF in colour, at a number of dots per inch. */
export async function renderPages(pdf: Uint8Array, dpi: number): Promise<Picture[]> {
  const task = getDocument({ data: pdf.slice(), standardFontDataUrl: FONTS, useSystemFonts: false, verbosity: 0 })
  const document = await task.promise
  const pages: Picture[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: dpi / 72 })
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
    // pdf.js is typed for the browser's canvas; this one draws the same.
    await page.render({ canvas: canvas as unknown as BrowserCanvas, viewport }).promise
    const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
    pages.push(withoutAlpha(data, width, height))
  }
  await task.destroy()
  return pages
}

function withoutAlpha(rgba: Uint8ClampedArray, width: number, height: number): Picture {
  const data = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let channel = 0; channel < 3; channel++) data[pixel * 3 + channel] = rgba[pixel * 4 + channel]!
  return { data, width, height, channels: 3 }
}

/** Luminance by the weights of Rec. 601. */
export function toGrey(picture: Picture): Picture {
  if (picture.channels === 1) return picture
  const { data, width, height } = picture
  const grey = new Uint8Array(width * height)
  for (let pixel = 0; pixel < grey.length; pixel++)
    grey[pixel] = 0.299 * data[pixel * 3]! + 0.587 * data[pixel * 3 + 1]! + 0.114 * data[pixel * 3 + 2]! + 0.5
  return { data: grey, width, height, channels: 1 }
}
