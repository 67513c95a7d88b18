/**
 * For every character of `text` the range of `other` that stands in its place, by the alignment with the fewest
 * insertions, deletions and substitutions. Characters are UTF-16 units.
 */
export function alignment(text: string, other: string): readonly (readonly [number, number])[] {
  const columns = other.length + 1
  const cost = new Uint16Array((text.length + 1) * columns)
  for (let column = 0; column < columns; column++) cost[column] = column
  for (let row = 1; row <= text.length; row++) {
    cost[row * columns] = row
    for (let column = 1; column < columns; column++) {
      const above = (row - 1) * columns + column
      const same = text[row - 1] === other[column - 1] ? 0 : 1
      cost[row * columns + column] = Math.min(
        cost[above - 1]! + same,
        cost[above]! + 1,
        cost[row * columns + column - 1]! + 1,
      )
    }
  }
  const ranges: [number, number][] = Array.from({ length: text.length }, () => [0, 0])
  let row = text.length
  let column = other.length
  let end = column
  while (row > 0) {
    const here = cost[row * columns + column]!
    const same = column > 0 && text[row - 1] === other[column - 1] ? 0 : 1
    if (column > 0 && here === cost[(row - 1) * columns + column - 1]! + same) {
      ranges[--row] = [--column, end]
      end = column
    } else if (here === cost[(row - 1) * columns + column]! + 1) ranges[--row] = [end, end]
    // An inserted character stays with the character before it: `end` is not moved.
    else column--
  }
  return ranges
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
