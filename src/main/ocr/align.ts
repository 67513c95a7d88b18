/**
 * For every character of `text` the index of the character of `other` that stands in its place, or undefined where
 * there is none, by the alignment with the fewest changes. Characters are UTF-16 units.
 */
export function alignment(text: string, other: string): readonly (number | undefined)[] {
  const columns = other.length + 1
  const cost = new Uint16Array((text.length + 1) * columns)
  for (let column = 0; column < columns; column++) cost[column] = column
  for (let row = 1; row <= text.length; row++) {
    cost[row * columns] = row
    for (let column = 1; column < columns; column++) {
      const above = (row - 1) * columns + column
      const change = text[row - 1] === other[column - 1] ? 0 : 1
      cost[row * columns + column] = Math.min(
        cost[above - 1]! + change,
        cost[above]! + 1,
        cost[row * columns + column - 1]! + 1,
      )
    }
  }
  const places = new Array<number | undefined>(text.length)
  let row = text.length
  let column = other.length
  while (row > 0) {
    const here = cost[row * columns + column]!
    const change = column > 0 && text[row - 1] === other[column - 1] ? 0 : 1
    if (column > 0 && here === cost[(row - 1) * columns + column - 1]! + change) places[--row] = --column
    else if (here === cost[(row - 1) * columns + column]! + 1) row--
    else column--
  }
  return places
}

/** The number of single-character changes that turn one text into the other. */
export function editDistance(text: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= text.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++)
      current[column] = Math.min(
        previous[column - 1]! + (text[row - 1] === other[column - 1] ? 0 : 1),
        previous[column]! + 1,
        current[column - 1]! + 1,
      )
    previous = current
  }
  return previous[other.length]!
}
