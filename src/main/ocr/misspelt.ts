import type { Language } from '#shared/document.ts'
import { editDistance } from './align.ts'
import { DOUBT } from './doubt.ts'
import { spellingsLike } from './known-words.ts'
import type { LineWord, OwnReading } from './line-reading.ts'
import type { ReadWord } from './read-word.ts'

/**
 * How much less likely, as a logarithm, a known word may look than what was read in its place. On 24 hard pages of our
 * own 32 of 34 invoice words that came so near were right, and 9 of 9 words of the page; beyond 9 most were wrong.
 */
const FARTHEST = 5
/** How often a word that was put in the place of a misread one is right. */
const MENDED = 0.9
/** Words read as surely as this say how a page's other words may be spelt. */
const SURE = 0.95
/** Shorter words are like too many others: 'Two' is no misread 'To'. */
const SHORTEST = 4

/** A word within its punctuation. */
const PARTS = /^([("'„“«.,:;*·-]*)(.*?)([:;,)"'“”».!?*-]*)$/u
/** Letters, and what letters are taken for. */
const LETTERS = /^(?:\p{L}|\p{N}|®)+$/u

interface Parts {
  readonly before: string
  readonly core: string
  readonly after: string
}

function partsOf(text: string): Parts {
  const [, before = '', core = '', after = ''] = PARTS.exec(text) ?? []
  return { before, core, after }
}

/** Mostly letters: a number that was misread must never become a word. */
function isWord(core: string): boolean {
  const letters = core.match(/\p{L}/gu)?.length ?? 0
  return core.length >= SHORTEST && LETTERS.test(core) && letters >= 0.6 * core.length
}

/** The words that a page shows so clearly that others on it may be the same. */
export function clearWords(lines: readonly { readonly words: readonly ReadWord[] }[]): ReadonlySet<string> {
  const cores = lines.flatMap(({ words }) =>
    words.filter(({ confidence }) => confidence >= SURE).map(({ text }) => partsOf(text).core),
  )
  return new Set(cores.filter(core => core.length >= SHORTEST && /^\p{L}+$/u.test(core)))
}

/**
 * A known word in the capitals that the one that was read may have. Its first letter may be what was misread, so that a
 * small one says nothing.
 */
function inCaseOf(core: string, known: string): string[] {
  if (/\p{Lu}.*\p{Lu}/u.test(core) && core === core.toUpperCase()) return [known.toUpperCase()]
  const capital = known.charAt(0).toUpperCase() + known.slice(1)
  return /^\p{Lu}/u.test(core) ? [capital] : [known, capital]
}

const mostChanges = (core: string): number => (core.length < 5 ? 1 : 2)

function mendWord(word: LineWord, line: OwnReading, language: Language, clear: ReadonlySet<string>): LineWord {
  const { before, core, after } = partsOf(word.text)
  if (word.confidence >= DOUBT || !isWord(core)) return word
  const most = mostChanges(core)
  const ofLanguage = spellingsLike(core, language, most).filter(known => known.length >= SHORTEST)
  const ofPage = [...clear].filter(name => editDistance(core, name) <= most)
  const others = [...ofLanguage.flatMap(known => inCaseOf(core, known)), ...ofPage]
  if (others.includes(core)) return word
  const likelihood = (text: string) => line.likelihood(text, word.from, word.to)
  const [best] = others
    .map(other => before + other + after)
    .map(text => ({ text, likelihood: likelihood(text) }))
    .sort((one, other) => other.likelihood - one.likelihood)
  if (best === undefined || best.likelihood < likelihood(word.text) - FARTHEST) return word
  return { ...word, text: best.text, confidence: MENDED }
}

/**
 * A line whose doubtful words are read as words that invoices print, or that stand elsewhere on the page, where the
 * picture speaks for them nearly as much: 'Référencc' is 'Référence'.
 */
export function mendSpelling(line: OwnReading, language: Language, clear: ReadonlySet<string>): OwnReading {
  return { ...line, words: line.words.map(word => mendWord(word, line, language, clear)) }
}
