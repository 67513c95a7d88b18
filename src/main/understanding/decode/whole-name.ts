import type { Token } from '../../extraction/layout.ts'
import type { NameLine } from '../../extraction/name-lines.ts'

/** Of a name's words this share is pointed at at least: less may be a word that two names have in common. */
const LEAST_SHARE = 0.5
const letters = (tokens: readonly Token[]): number => tokens.reduce((all, { text }) => all + text.length, 0)

/** A part of a name that stands alone on its line is meant to be all of it; undefined where it is no part of one. */
export function wholeName(run: readonly Token[], names: readonly NameLine[]): string | undefined {
  const name = names.find(({ tokens }) => run.every(token => tokens.includes(token)) && run.length < tokens.length)
  return name !== undefined && letters(run) >= LEAST_SHARE * letters(name.tokens) ? name.text : undefined
}
