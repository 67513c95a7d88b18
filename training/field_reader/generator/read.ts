import type { Page } from '#main/pipeline/stage.ts'
import type { Word, WordEngine } from '#shared/document.ts'
import type { Random } from '../../../tools/samples/random.ts'
import confusions from './confusions.json' with { type: 'json' }
import { type PrintedWord, printedWords } from './printed-words.ts'
import type { Cell, Sheet } from './sheet.ts'
import type { Piece, Text } from './text.ts'

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
  /** In shares of a word's height. */
  readonly jitter: number
  /** Rise per run. */
  readonly slope: number
  readonly confidence: readonly [mean: number, spread: number]
}

function drawDamage(random: Random): Damage {
  const roll = random.next()
  if (roll < 0.5)
    return {
      engine: 'text-layer',
      characters: 0,
      lost: 0,
      lostLines: 0,
      merged: random.chance(0.15) ? 0.02 : 0,
      split: random.chance(0.08) ? 0.02 : 0,
      jitter: 0,
      slope: 0,
      confidence: [1, 0],
    }
  const engine = random.pick(['line-reader', 'line-reader', 'line-reader', 'tesseract'] as const)
  const strength =
    roll < 0.75 ? random.between(0, 0.25) : roll < 0.92 ? random.between(0.2, 0.7) : random.between(0.7, 1.6)
  return {
    engine,
    characters: 0.035 * strength ** 1.5,
    lost: 0.012 * strength,
    lostLines: 0.01 * strength,
    merged: 0.025 * strength + 0.004,
    split: 0.015 * strength + 0.002,
    jitter: 0.02 + 0.1 * strength,
    slope: random.chance(0.6) ? 0 : random.normal() * 0.006,
    confidence: [0.97 - 0.12 * strength, 0.02 + 0.12 * strength],
  }
}

const CONFUSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(confusions as Record<string, Record<string, number>>).map(([printed, readings]) => [
    printed,
    Object.entries(readings).flatMap(([reading, count]) => Array<string>(count).fill(reading)),
  ]),
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
    const height = (word.box[3] - word.box[1]) * width
    const touching =
      last !== undefined &&
      last.baseline === word.baseline &&
      word.box[0] > last.box[0] &&
      (word.box[0] - last.box[2]) * width < height * 0.6
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
  const pages = printedWords(sheet, random).map(words => readPage(random, words, damage, sheet))
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
  const joined = merge(random, split(random, kept, damage.split), damage.merged, sheet.width / sheet.height)
  const shift = random.chance(0.5) ? 0 : random.normal() * 0.006
  return joined.flatMap(word => {
    const pieces = misreadWord(random, word.text, damage.characters)
    if (lengthOf(pieces) === 0) return []
    const box = place(random, word, damage, sheet, shift)
    const { column, item, further } = word
    const [mean, spread] = damage.confidence
    const confidence = spread === 0 ? mean : Math.min(1, Math.max(0.05, mean + random.normal() * spread))
    return [
      {
        pieces,
        word: {
          text: pieces.map(piece => piece.text).join(''),
          box,
          confidence,
          engine: damage.engine,
          line: Math.round(word.baseline * 2),
        },
        ...(column !== undefined && { column }),
        ...(item !== undefined && { item }),
        ...(further !== undefined && { further }),
      },
    ]
  })
}

function place(random: Random, { box }: PrintedWord, damage: Damage, sheet: Sheet, shift: number): Word['box'] {
  if (damage.engine === 'text-layer') return box
  const height = box[3] - box[1]
  const wobble = (): number => random.normal() * damage.jitter * height
  const rise = (((box[0] + box[2]) / 2 - 0.5) * sheet.width * damage.slope) / sheet.height
  const clamp = (figure: number): number => Math.min(1, Math.max(0, figure))
  const across = sheet.height / sheet.width
  return [
    clamp(box[0] + shift + wobble() * across),
    clamp(box[1] + rise + wobble()),
    clamp(box[2] + shift + wobble() * across),
    clamp(box[3] + rise + wobble()),
  ]
}
