/** The characters of a network's classes; the first is CTC's blank. */
export type Alphabet = readonly string[]

/** What a network saw along a line: the likeliest classes of every step, best first. Class 0 is CTC's blank. */
export interface Steps {
  readonly count: number
  /** Classes kept of each step. */
  readonly kept: number
  /** `count` × `kept`. */
  readonly classes: Int32Array
  readonly probabilities: Float32Array
}

/** One character and the steps that show it, from `first` to `last`. */
export interface Character {
  readonly text: string
  readonly first: number
  readonly last: number
  /** That of its best step. */
  readonly probability: number
}

/** The likeliest class of every step, repetitions and blanks taken out (CTC's greedy decoding). */
export function characters({ count, kept, classes, probabilities }: Steps, alphabet: Alphabet): Character[] {
  const found: Character[] = []
  let previous = 0
  for (let step = 0; step < count; step++) {
    const best = classes[step * kept]!
    const probability = probabilities[step * kept]!
    if (best !== 0 && best === previous) {
      const open = found.at(-1)!
      found[found.length - 1] = { ...open, last: step, probability: Math.max(open.probability, probability) }
    } else if (best !== 0) found.push({ text: alphabet[best] ?? '', first: step, last: step, probability })
    previous = best
  }
  return found
}

/** A word's characters, and the steps between the blanks around it: `from` up to, but not with, `to`. */
export interface Run {
  readonly characters: readonly Character[]
  readonly from: number
  readonly to: number
}

/** Parts the characters of a line of `steps` steps at its blanks. */
export function runs(line: readonly Character[], steps: number): Run[] {
  const found: Run[] = []
  let open: Character[] = []
  let from = 0
  const finish = (to: number) => {
    if (open.length > 0) found.push({ characters: open, from, to })
    open = []
  }
  for (const character of line) {
    if (character.text.trim() !== '') open.push(character)
    else {
      finish(character.first)
      from = character.last + 1
    }
  }
  finish(steps)
  return found
}
