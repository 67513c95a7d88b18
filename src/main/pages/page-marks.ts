import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { IDENTITY, type Matrix, times } from './pdf-matrix.ts'

/** What a page is painted with, as far as it matters for trusting its text. */
export interface PageMarks {
  /** Share of the shown glyphs that are invisible (text render mode 3, or 7 which only clips), 0 to 1. */
  readonly invisibleShare: number
  /** Share of the page that the largest image covers, 0 to 1. */
  readonly imageShare: number
  /** Painted lines and shapes. */
  readonly paths: number
}

const INVISIBLE_MODES: ReadonlySet<number> = new Set([3, 7])
const IMAGES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintInlineImageXObject,
])

/** Walks the page's drawing operations and measures what they paint. */
export async function pageMarks(page: PDFPageProxy): Promise<PageMarks> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const pageArea = Math.abs((right - left) * (top - bottom)) || 1
  let state: { matrix: Matrix; mode: number } = { matrix: IDENTITY, mode: 0 }
  const saved: (typeof state)[] = []
  let shown = 0
  let invisible = 0
  let imageArea = 0
  let paths = 0
  for (const [index, operation] of fnArray.entries()) {
    const parameters = argsArray[index]
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) saved.push(state)
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) state = saved.pop() ?? state
    else if (operation === OPS.transform) state = { ...state, matrix: times(state.matrix, parameters) }
    else if (operation === OPS.paintFormXObjectBegin && parameters?.[0])
      state = { ...state, matrix: times(state.matrix, parameters[0]) }
    else if (operation === OPS.setTextRenderingMode) state = { ...state, mode: parameters[0] }
    else if (operation === OPS.showText) {
      shown += parameters[0].length
      if (INVISIBLE_MODES.has(state.mode)) invisible += parameters[0].length
    } else if (IMAGES.has(operation)) {
      // An image fills the unit square of its coordinate system.
      const [a, b, c, d] = state.matrix
      imageArea = Math.max(imageArea, Math.abs(a * d - b * c))
    } else if (operation === OPS.constructPath) paths++
  }
  return {
    invisibleShare: shown === 0 ? 0 : invisible / shown,
    imageShare: Math.min(1, imageArea / pageArea),
    paths,
  }
}
