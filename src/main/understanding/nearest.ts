import type { PlacedToken } from './placed.ts'

/** Of a token: the nearest one left and right in its row, above and below; -1 for none. */
export const SIDES = 4

/** How far above or below, in word heights, a token is still a neighbour. */
const REACH = 8

/** Indexes within the page, four a token. */
export function nearestOf(page: readonly PlacedToken[]): Int16Array {
  const nearest = new Int16Array(page.length * SIDES).fill(-1)
  const rows = [...Map.groupBy(page.keys(), index => page[index]!.row).values()]
  for (const [rowIndex, row] of rows.entries()) {
    for (const [place, index] of row.entries()) {
      nearest[index * SIDES] = row[place - 1] ?? -1
      nearest[index * SIDES + 1] = row[place + 1] ?? -1
      nearest[index * SIDES + 2] = vertically(page, index, rows, rowIndex, -1)
      nearest[index * SIDES + 3] = vertically(page, index, rows, rowIndex, 1)
    }
  }
  return nearest
}

function vertically(
  page: readonly PlacedToken[],
  index: number,
  rows: readonly (readonly number[])[],
  from: number,
  step: 1 | -1,
): number {
  const { token } = page[index]!
  for (let rowIndex = from + step; rowIndex >= 0 && rowIndex < rows.length; rowIndex += step) {
    const row = rows[rowIndex]!
    const other = page[row[0]!]!.token
    const distance = step === 1 ? other.top - token.bottom : token.top - other.bottom
    if (distance > REACH) return -1
    let best = -1
    let most = 0
    for (const candidate of row) {
      const { left, right } = page[candidate]!.token
      const overlap = Math.min(right, token.right) - Math.max(left, token.left)
      if (overlap > most) {
        most = overlap
        best = candidate
      }
    }
    if (best !== -1) return best
  }
  return -1
}
