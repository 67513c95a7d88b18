export type Point = readonly [number, number]

/** A point of the reading and where it stands in the truth. */
export interface Anchor {
  readonly from: Point
  readonly to: Point
}

/** A projection's eight numbers; the ninth is 1. */
const IDENTITY = [1, 0, 0, 0, 1, 0, 0, 0]
/** How strongly few anchors in one corner are kept from bending the rest of the page. */
const STIFFNESS = 1e-3

/** Solves a symmetric positive definite system by elimination; `rows` hold the right side as their last number. */
function solve(rows: number[][]): number[] {
  for (const [pivot, row] of rows.entries())
    for (const other of rows.slice(pivot + 1)) {
      const factor = other[pivot]! / row[pivot]!
      for (let column = pivot; column < other.length; column++) other[column]! -= factor * row[column]!
    }
  const solution = rows.map(() => 0)
  for (const [at, row] of [...rows.entries()].reverse()) {
    const known = solution.reduce((sum, value, column) => (column > at ? sum + value * row[column]! : sum), 0)
    solution[at] = (row.at(-1)! - known) / row[at]!
  }
  return solution
}

/** The projection that brings the anchors to their places with the least squares: what a camera does to a flat page. */
export function fitProjection(anchors: readonly Anchor[]): (point: Point) => Point {
  const equations = anchors.flatMap(({ from: [x, y], to: [u, v] }) => [
    { factors: [x, y, 1, 0, 0, 0, -x * u, -y * u], result: u },
    { factors: [0, 0, 0, x, y, 1, -x * v, -y * v], result: v },
  ])
  const normal = IDENTITY.map((start, row) => [
    ...IDENTITY.map(
      (_, column) =>
        equations.reduce((sum, { factors }) => sum + factors[row]! * factors[column]!, 0) +
        (row === column ? STIFFNESS : 0),
    ),
    equations.reduce((sum, { factors, result }) => sum + factors[row]! * result, 0) + STIFFNESS * start,
  ])
  const [a, b, c, d, e, f, g, h] = solve(normal) as [number, number, number, number, number, number, number, number]
  return ([x, y]) => {
    const weight = g * x + h * y + 1
    return [(a * x + b * y + c) / weight, (d * x + e * y + f) / weight]
  }
}
