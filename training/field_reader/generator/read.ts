import type { Page } from '#main/pipeline/stage.ts'
import type { Word, WordEngine } from '#shared/document.ts'
import type { Random } from '../../../tools/samples/random.ts'
import confusions from './confusions.json' with { type: 'json' }
import { declaredReach, inkOf, type PrintedWord, printedWords } from './printed-words.ts'
import type { Cell, Sheet } from './sheet.ts'
import { type Piece, plainOf, type Text } from './text.ts'
import usualConfusions from './usual-confusions.json' with { type: 'json' }

/** A word as some reader saw it, and what it really is. */
export interface ReadWord extends Cell {
  readonly word: Word
  readonly pieces: Text
}

export interface ReadPaper {
  readonly pages: readonly Page[]
  /** The same words as the pages', with their truth. */
  readonly words: readonly (readonly ReadWord[])[]
}

/** How badly a paper is read. */
interface Damage {
  readonly engine: WordEngine
  /** Share of characters that are misread. */
  readonly characters: number
  readonly lost: number
  readonly lostLines: number
  readonly merged: number
  readonly split: number
  /** How far edges stray, in shares of the print's size. */
  readonly jitter: number
  /** Share of words that the second engine read, and of boxes that are much too tall. */
  readonly second: number
  /** Words on a page that nobody printed: rules, specks and folds taken for letters. */
  readonly specks: number
  readonly tall: number
  /** Rise per run. */
  readonly slope: number
  /** Mean distance of the confidence from 1. */
  readonly doubt: number
}

function drawDamage(random: Random): Damage {
  const roll = random.next()
  if (roll < 0.5) return { ...SOUND, merged: random.chance(0.15) ? 0.02 : 0, split: random.chance(0.08) ? 0.02 : 0 }
  const strength =
    roll < 0.75 ? random.between(0, 0.25) : roll < 0.92 ? random.between(0.2, 0.7) : random.between(0.7, 1.6)
  return {
    engine: random.chance(0.88) ? 'line-reader' : 'tesseract',
    characters: 0.035 * strength ** 1.5,
    lost: 0.012 * strength,
    lostLines: 0.01 * strength,
    merged: 0.025 * strength + 0.004,
    split: 0.015 * strength + 0.002,
    jitter: 0.03 + 0.04 * strength,
    second: 0.02 + 0.15 * strength,
    specks: Math.round(6 * strength * random.next()),
    tall: 0.015 + 0.03 * strength,
    slope: random.chance(0.6) ? 0 : random.normal() * 0.006,
    doubt: 0.02 + 0.06 * strength,
  }
}

/** A text layer: what the sender's program wrote. */
const SOUND: Damage = {
  engine: 'text-layer',
  characters: 0,
  lost: 0,
  lostLines: 0,
  merged: 0,
  split: 0,
  jitter: 0,
  second: 0,
  specks: 0,
  tall: 0,
  slope: 0,
  doubt: 0,
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** What was counted in our own readers' misreadings weighs more than what readers are known to confuse in general. */
const COUNTED_WEIGHT = 3

function readingsOf(character: string): string[] {
  const times = (counts: Counts, weight: number): string[] =>
    Object.entries(counts[character] ?? {}).flatMap(([reading, count]) => Array<string>(count * weight).fill(reading))
  return [...times(confusions, COUNTED_WEIGHT), ...times(usualConfusions, 1)]
}

const CONFUSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  [...Object.keys(confusions), ...Object.keys(usualConfusions)].map(character => [character, readingsOf(character)]),
)
const USUAL = 'aeinorstlu'

function misread(random: Random, text: string, share: number): string {
  if (share === 0) return text
  let read = ''
  for (const character of text) {
    if (!random.chance(share)) read += character
    else {
      const known = CONFUSIONS.get(character)
      read += known === undefined ? (random.chance(0.5) ? character : random.pick([...USUAL])) : random.pick(known)
    }
  }
  return read
}

const misreadWord = (random: Random, word: Text, share: number): Piece[] =>
  word
    .map(piece => ({ text: misread(random, piece.text, share), fields: piece.fields }))
    .filter(piece => piece.text !== '')

const lengthOf = (text: Text): number => text.reduce((sum, piece) => sum + piece.text.length, 0)

/** Cuts a word in two behind `at` characters. */
function cut(text: Text, at: number): [Piece[], Piece[]] {
  const before: Piece[] = []
  const behind: Piece[] = []
  let passed = 0
  for (const piece of text) {
    const here = Math.max(0, Math.min(piece.text.length, at - passed))
    if (here > 0) before.push({ text: piece.text.slice(0, here), fields: piece.fields })
    if (here < piece.text.length) behind.push({ text: piece.text.slice(here), fields: piece.fields })
    passed += piece.text.length
  }
  return [before, behind]
}

function split(random: Random, words: readonly PrintedWord[], share: number): PrintedWord[] {
  if (share === 0) return [...words]
  return words.flatMap(word => {
    const length = lengthOf(word.text)
    if (length < 4 || !random.chance(share)) return [word]
    const at = random.integer(1, length - 1)
    const [before, behind] = cut(word.text, at)
    const [x0, y0, x1, y1] = word.box
    const x = x0 + ((x1 - x0) * at) / length
    return [
      { ...word, text: before, box: [x0, y0, x, y1] },
      { ...word, text: behind, box: [x + (x1 - x0) * 0.02, y0, x1, y1] },
    ]
  })
}

/** Joins words that stand closer than a wide blank, as readers do that miss the blank. */
function merge(random: Random, words: readonly PrintedWord[], share: number, width: number): PrintedWord[] {
  if (share === 0) return [...words]
  const merged: PrintedWord[] = []
  for (const word of words) {
    const last = merged.at(-1)
    const touching =
      last !== undefined &&
      last.baseline === word.baseline &&
      word.box[0] > last.box[0] &&
      (word.box[0] - last.box[2]) * width < 0.45 * word.size
    if (touching && random.chance(share))
      merged[merged.length - 1] = {
        ...last,
        text: [...last.text, ...word.text],
        box: [last.box[0], last.box[1], word.box[2], last.box[3]],
      }
    else merged.push(word)
  }
  return merged
}

/** Reads a printed paper as its text layer would give it, or as our own readers read a scan of it. */
export function readPaper(random: Random, sheet: Sheet): ReadPaper {
  const damage = drawDamage(random)
  const reach = damage.engine === 'text-layer' ? declaredReach(random) : inkOf
  const pages = printedWords(sheet, reach).map(words => readPage(random, words, damage, sheet))
  return {
    words: pages,
    pages: pages.map((words, index) => ({
      number: index + 1,
      width: sheet.width,
      height: sheet.height,
      rotation: 0,
      source: damage.engine === 'text-layer' ? 'text-layer' : 'ocr',
      words: words.map(read => read.word),
    })),
  }
}

function readPage(random: Random, printed: readonly PrintedWord[], damage: Damage, sheet: Sheet): ReadWord[] {
  const lostLines = new Set(
    [...new Set(printed.map(word => word.baseline))].filter(() => random.chance(damage.lostLines)),
  )
  const kept = printed.filter(word => !lostLines.has(word.baseline) && !random.chance(damage.lost))
  const joined = merge(random, split(random, kept, damage.split), damage.merged, sheet.width)
  const shift = random.chance(0.5) ? 0 : random.normal() * 0.006
  const specks = Array.from({ length: damage.specks }, () => speckOf(random))
  const read = joined.flatMap((word): ReadWord[] => {
    const pieces = misreadWord(random, word.text, damage.characters)
    if (lengthOf(pieces) === 0) return []
    const box = place(random, word, damage, sheet, shift)
    const { column, item, further } = word
    const text = plainOf(pieces)
    const right = text === plainOf(word.text)
    return [
      {
        pieces,
        word: {
          text,
          box,
          confidence: confidenceOf(random, damage, right),
          engine: random.chance(damage.second) ? 'tesseract' : damage.engine,
          line: Math.round(word.baseline * 2),
        },
        ...(column !== undefined && { column }),
        ...(item !== undefined && { item }),
        ...(further !== undefined && { further }),
      },
    ]
  })
  return [...read, ...specks]
}

const SPECKS = [
  '|',
  '_',
  '—',
  '-',
  '.',
  ',',
  "'",
  '~',
  'l',
  'I',
  '/',
  ':',
  '*',
  '•',
  '=',
  '[',
  ']',
  'i',
  '||',
  '..',
  'L',
  'e',
  'o',
  'ii',
  'r',
  't,',
  'E',
  '®',
  '>',
] as const

function speckOf(random: Random): ReadWord {
  const text = random.pick(SPECKS)
  const [x, y] = [random.between(0.01, 0.97), random.between(0.01, 0.98)]
  const box: Word['box'] = [x, y, x + random.between(0.002, 0.012), y + random.between(0.003, 0.014)]
  return {
    pieces: [{ text, fields: 0 }],
    word: {
      text,
      box,
      confidence: random.between(0.1, 0.85),
      engine: 'line-reader',
      line: 100_000 + Math.round(y * 1000),
    },
  }
}

/** As our readers give it: near 1 where they are right, lower where they are not, seldom the other way round. */
function confidenceOf(random: Random, { doubt }: Damage, right: boolean): number {
  if (doubt === 0) return 1
  const distance = -Math.log(1 - random.next()) * (right ? doubt : 0.12 + 2 * doubt)
  return Math.max(0.05, 1 - distance)
}

function place(random: Random, { box, size }: PrintedWord, damage: Damage, sheet: Sheet, shift: number): Word['box'] {
  if (damage.engine === 'text-layer') return box
  const wobble = (): number => random.normal() * damage.jitter * size
  const rise = ((box[0] + box[2]) / 2 - 0.5) * sheet.width * damage.slope
  const taller = random.chance(damage.tall) ? random.between(0.1, 0.4) * size : 0
  const padding = 0.06 * size
  const clamp = (figure: number): number => Math.min(1, Math.max(0, figure))
  return [
    clamp(box[0] + shift + (wobble() - padding) / sheet.width),
    clamp(box[1] + (rise + wobble() - padding - taller) / sheet.height),
    clamp(box[2] + shift + (wobble() + padding) / sheet.width),
    clamp(box[3] + (rise + wobble() + padding + taller * random.next()) / sheet.height),
  ]
}
