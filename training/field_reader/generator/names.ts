import { allLocales, type LocaleDefinition } from '@faker-js/faker'
import type { Random } from '../../../tools/samples/random.ts'

export type Locale = keyof typeof allLocales

const strings = (definition: unknown): string[] => {
  if (typeof definition === 'string') return /[{}]/.test(definition) ? [] : [definition]
  if (Array.isArray(definition)) return definition.flatMap(strings)
  if (definition !== null && typeof definition === 'object')
    return 'value' in definition ? strings(definition.value) : Object.values(definition).flatMap(strings)
  return []
}

/** Invents words that sound like those it learned: each letter is drawn by the three before it. */
class Babbler {
  readonly #next = new Map<string, string>()

  constructor(words: readonly string[]) {
    for (const word of words) {
      const padded = `^^^${word}$`
      for (let at = 3; at < padded.length; at++) {
        const before = padded.slice(at - 3, at)
        this.#next.set(before, (this.#next.get(before) ?? '') + padded[at])
      }
    }
  }

  word(random: Random): string {
    for (;;) {
      let word = '^^^'
      while (word.length < 17) {
        const letter = random.pick([...this.#next.get(word.slice(-3))!])
        if (letter === '$') break
        word += letter
      }
      if (word.length >= 7 && word.length < 17) return word.slice(3)
    }
  }
}

/** The names of one country, from the first of its locales that has each. */
export class Names {
  readonly surnames: readonly string[]
  readonly firstNames: readonly string[]
  readonly cities: readonly string[]
  readonly streets: readonly string[]
  readonly states: readonly string[]
  readonly #people: Babbler
  readonly #places: Babbler

  constructor(locales: readonly Locale[]) {
    const from = (part: (definition: LocaleDefinition) => unknown, least = 20): string[] => {
      for (const locale of locales) {
        const found = strings(part(allLocales[locale] as LocaleDefinition)).filter(name => name.length > 1)
        if (found.length > least) return found
      }
      return []
    }
    this.surnames = from(definition => definition.person?.last_name)
    this.firstNames = from(definition => definition.person?.first_name)
    this.cities = from(definition => definition.location?.city_name)
    this.streets = from(definition => definition.location?.street_name)
    this.states = from(definition => definition.location?.state, 5)
    this.#people = new Babbler(this.surnames)
    this.#places = new Babbler(this.cities.filter(name => /^[\p{L}-]+$/u.test(name)))
  }

  /** Every second name is nobody's, so that no reader can learn them by heart. */
  surname(random: Random): string {
    return random.chance(0.5) ? random.pick(this.surnames) : this.#people.word(random)
  }
  person(random: Random): string {
    return `${random.pick(this.firstNames)} ${this.surname(random)}`
  }
  city(random: Random): string {
    return random.chance(0.55) ? random.pick(this.cities) : this.#places.word(random)
  }
  /** A word of a street's name or of a brand. */
  word(random: Random): string {
    return random.chance(0.5) ? this.#places.word(random) : this.#people.word(random)
  }
}
