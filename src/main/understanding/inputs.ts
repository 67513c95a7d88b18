import { Tensor } from 'onnxruntime-node'
import { type DocumentFeatures, EDGES, NGRAMS, NUMBERS, SIDES } from './features.ts'

/** Pages are filled up to a multiple of this: memory is kept for few sizes only. */
const STEP = 64

export const paddedTo = (pages: readonly number[]): number => Math.ceil(Math.max(...pages) / STEP) * STEP

/** The features as the network takes them: each page filled up, `mask` telling words from filling. */
export function inputsOf({ pages, arrays }: DocumentFeatures, padded: number): Record<string, Tensor> {
  const places = pages.length * padded
  const ngrams = new Int32Array(places * NGRAMS)
  const numbers = new Float32Array(places * NUMBERS)
  const place = new Float32Array(places * EDGES)
  const neighbours = new Int32Array(places * SIDES).fill(-1)
  const mask = new Float32Array(places)
  let from = 0
  for (const [page, count] of pages.entries()) {
    const to = page * padded
    ngrams.set(arrays.ngrams.subarray(from * NGRAMS, (from + count) * NGRAMS), to * NGRAMS)
    numbers.set(arrays.numbers.subarray(from * NUMBERS, (from + count) * NUMBERS), to * NUMBERS)
    place.set(arrays.place.subarray(from * EDGES, (from + count) * EDGES), to * EDGES)
    neighbours.set(arrays.neighbours.subarray(from * SIDES, (from + count) * SIDES), to * SIDES)
    mask.fill(1, to, to + count)
    from += count
  }
  const shape = [pages.length, padded]
  return {
    ngrams: new Tensor('int32', ngrams, [...shape, NGRAMS]),
    numbers: new Tensor('float32', numbers, [...shape, NUMBERS]),
    place: new Tensor('float32', place, [...shape, EDGES]),
    neighbours: new Tensor('int32', neighbours, [...shape, SIDES]),
    mask: new Tensor('float32', mask, shape),
  }
}
