import type { Case } from './case.ts'

export interface Choice {
  /** Cases of each damage. */
  readonly limit: number
  readonly damages: readonly string[] | undefined
  readonly languages: readonly string[] | undefined
}

/** Takes the first of every group, then the second of every group, and so on. */
function inTurns<T>(groups: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...groups.map(group => group.length))
  return Array.from({ length: longest }, (_, index) => groups.flatMap(group => group.slice(index, index + 1))).flat()
}

const grouped = <T>(items: readonly T[], key: (item: T) => string): T[][] => [...Map.groupBy(items, key).values()]

/** The cases to read: of each damage as many, languages in turns, so that a run that is cut short is even too. */
export function choose(cases: readonly Case[], { limit, damages, languages }: Choice): Case[] {
  const wanted = cases.filter(
    ({ damage, language }) => (damages?.includes(damage) ?? true) && (languages?.includes(language) ?? true),
  )
  const ofDamage = grouped(wanted, one => one.damage).map(group =>
    inTurns(grouped(group, one => one.language)).slice(0, limit),
  )
  return inTurns(ofDamage)
}
