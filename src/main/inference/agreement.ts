import type { Tensor } from 'onnxruntime-node'

/** Half-precision providers differ in the third decimal of a probability; a broken one differs in the first. */
const TOLERANCE = 0.02
/** Classes of nearly the same probability change places; more than this share of all do so only where one is wrong. */
const LEAST_EQUAL = 0.95

export type Outputs = Readonly<Record<string, Pick<Tensor, 'data' | 'dims'>>>

function largestDifference(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let largest = 0
  for (let i = 0; i < one.length; i++) {
    const difference = Math.abs(one[i]! - other[i]!)
    // A comparison with NaN is false whichever way it is asked.
    if (!(difference <= largest)) largest = difference
    if (Number.isNaN(largest)) return largest
  }
  return largest
}

/** Why two providers' outputs of the same model are not the same; undefined where they are. */
export function disagreement(outputs: Outputs, expected: Outputs): string | undefined {
  for (const [name, { data, dims }] of Object.entries(expected)) {
    const output = outputs[name]
    if (output?.dims.join() !== dims.join()) return `its ${name} are of another size`
    if (data instanceof Float32Array && output.data instanceof Float32Array) {
      const difference = largestDifference(output.data, data)
      if (!(difference <= TOLERANCE)) return `its ${name} differ by ${difference.toFixed(3)}`
    } else {
      const values = output.data as ArrayLike<unknown>
      const equal = Array.from(data as ArrayLike<unknown>, (value, i) => value === values[i]).filter(Boolean).length
      if (equal < data.length * LEAST_EQUAL) return `${data.length - equal} of its ${data.length} ${name} are others`
    }
  }
  return undefined
}
