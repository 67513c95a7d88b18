/** A repeatable source of choices: the same seed gives the same sequence on every machine. */
export class Random {
  #state: number

  constructor(seed: string) {
    // FNV-1a spreads similar seeds ("sample-1", "sample-2") over the whole range.
    let hash = 0x811c9dc5
    for (const character of seed) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
    this.#state = hash >>> 0
  }

  /** From 0 (inclusive) to 1 (exclusive). Mulberry32: 32 bits of state are plenty for choosing words. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number, both ends included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)]!
  }

  /** `count` different items in random order; all of them when there are fewer. */
  several<Item>(items: readonly Item[], count: number): Item[] {
    const rest = [...items]
    const chosen: Item[] = []
    while (chosen.length < count && rest.length > 0) chosen.push(...rest.splice(this.integer(0, rest.length - 1), 1))
    return chosen
  }

  /** Normally distributed with mean 0 and standard deviation 1 (Box-Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.integer(0, 9)).join('')
  }

  /** Fills a pattern: `#` a digit, `@` a capital letter; everything else stands for itself. */
  fill(pattern: string): string {
    return pattern.replace(/[#@]/g, mark =>
      mark === '#' ? String(this.integer(0, 9)) : String.fromCharCode(65 + this.integer(0, 25)),
    )
  }
}
