/**
 * The entry of a process that paints one page of a PDF for a zoomed view; its order is its argument, as JSON. It may
 * crash or hang on a stranger's file: whoever started it waits no longer than the deadline.
 */
import { rename } from 'node:fs/promises'
import { openPdf } from '../pdf-document.ts'
import { sharpOf } from '../pixels.ts'
import { renderPage, viewportAt } from '../render.ts'
import { fineOrderSchema } from './order.ts'

/** Twice what the ordinary page image has: as sharp as a printout. */
const FINE_DPI = 300
const JPEG_QUALITY = 85

const { pdf, number, rotation, image } = fineOrderSchema.parse(JSON.parse(process.argv[2] ?? ''))
await using opened = await openPdf(pdf, undefined)
const page = await opened.document.getPage(number)
const raster = await renderPage(page, viewportAt(page, FINE_DPI, (page.rotate + rotation) % 360), 3)
await sharpOf(raster).jpeg({ quality: JPEG_QUALITY }).toFile(`${image}.part`)
await rename(`${image}.part`, image)
