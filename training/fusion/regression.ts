/** How strongly weights are held towards 0: so that a rare piece of evidence is not believed for a few words' sake. */
const RIDGE = 1
const ROUNDS = 30

/** Solves a symmetric system by Gaussian elimination. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, vector[index]!])
  for (const [pivot, row] of rows.entries())
    for (const [index, other] of rows.entries()) {
      if (index === pivot) continue
      const factor = other[pivot]! / row[pivot]!
      for (let column = pivot; column < other.length; column++) other[column]! -= factor * row[column]!
    }
  return rows.map((row, index) => row.at(-1)! / row[index]!)
}

interface Weighed {
  readonly features: readonly number[]
  readonly right: boolean
  /** How many cases it stands for; absent: one. */
  readonly weight?: number
}

/**
 * Logistic regression by Newton's method: the weights of the features that make `right` most likely. Features that
 * are always 0 get none.
 */
export function regress(cases: readonly Weighed[]): number[] {
  const size = cases[0]!.features.length
  let weights = new Array<number>(size).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map(weight => RIDGE * weight)
    const hessian = weights.map((_, row) => weights.map((_, column) => (row === column ? RIDGE : 0)))
    for (const { features, right, weight = 1 } of cases) {
      const chance = 1 / (1 + Math.exp(-features.reduce((sum, feature, index) => sum + feature * weights[index]!, 0)))
      for (let row = 0; row < size; row++) {
        // Most features are of other cases' kinds.
        if (features[row] === 0) continue
        gradient[row]! += weight * (chance - Number(right)) * features[row]!
        for (let column = 0; column < size; column++)
          hessian[row]![column]! += weight * chance * (1 - chance) * features[row]! * features[column]!
      }
    }
    const step = solve(hessian, gradient)
    weights = weights.map((weight, index) => weight - step[index]!)
  }
  return weights
}
