import { createCanvas } from '@napi-rs/canvas'
import { OPS, type PageViewport, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { viewportAt } from '#main/pages/render.ts'
import type { Box, Word } from '#shared/document.ts'

/**
 * A word of a text layer is truth where a person sees it on the page. It is not where
 * - the page looks the same when it is drawn without its text (white on white, clipped, covered, invisible);
 * - its box is lower than 4 points, 5 rows of a fax;
 * - it is printed over itself (shadows, bold made by printing twice).
 */
const LEAST_POINTS = 4
/** Grey levels of 255 by which a word's darkest pixel stands out: a tenth of what black print on white does. */
const LEAST_CONTRAST = 25
/** Two words of the same text that share this much of their area are one. */
const SAME_PLACE = 0.7
/** Hairlines of small print keep their contrast at this resolution. */
const LOOK_DPI = 150

interface Picture {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

const TEXT_OPERATIONS: ReadonlySet<number> = new Set([
  OPS.showText,
  OPS.showSpacedText,
  OPS.nextLineShowText,
  OPS.nextLineSetSpacingShowText,
])

async function draw(page: PDFPageProxy, viewport: PageViewport, withText: boolean): Promise<Picture> {
  const width = Math.round(viewport.width)
  const height = Math.round(viewport.height)
  const canvas = createCanvas(width, height)
  await page.render({
    // pdf.js declares the browser's canvas; in Node it works on this one.
    canvas: canvas as unknown as Parameters<PDFPageProxy['render']>[0]['canvas'],
    viewport,
    background: '#ffffff',
    operationsFilter: (index, { fnArray }) => withText || !TEXT_OPERATIONS.has(fnArray[index] ?? OPS.dependency),
  }).promise
  return { data: canvas.getContext('2d').getImageData(0, 0, width, height).data, width, height }
}

/** The largest change of any channel within a box. */
function contrast(one: Picture, other: Picture, [left, top, right, bottom]: Box): number {
  let most = 0
  for (let y = Math.floor(top * one.height); y < Math.min(one.height, bottom * one.height); y++)
    for (let x = Math.floor(left * one.width); x < Math.min(one.width, right * one.width); x++)
      for (let channel = 0; channel < 3; channel++) {
        const at = (y * one.width + x) * 4 + channel
        most = Math.max(most, Math.abs(one.data[at]! - other.data[at]!))
      }
  return most
}

const area = ([left, top, right, bottom]: Box): number => Math.max(0, right - left) * Math.max(0, bottom - top)

const overlap = (a: Box, b: Box): number =>
  area([Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])])

function printedOnce(words: readonly Word[]): Word[] {
  const kept: Word[] = []
  for (const word of words) {
    const again = kept.some(
      one =>
        one.text === word.text && overlap(one.box, word.box) > SAME_PLACE * Math.min(area(one.box), area(word.box)),
    )
    if (!again) kept.push(word)
  }
  return kept
}

/** Those words of a page that a person sees. `rotation` is clockwise and includes the page's own. */
export async function visibleWords(page: PDFPageProxy, words: readonly Word[], rotation: number): Promise<Word[]> {
  const viewport = viewportAt(page, LOOK_DPI, rotation)
  const [complete, bare] = [await draw(page, viewport, true), await draw(page, viewport, false)]
  const points = viewport.height / viewport.scale
  return printedOnce(
    words.filter(
      ({ box }) => (box[3] - box[1]) * points >= LEAST_POINTS && contrast(complete, bare, box) >= LEAST_CONTRAST,
    ),
  )
}
