import type { Box } from '#shared/document.ts'
import type { Random } from '../../../tools/samples/random.ts'
import { widthOf } from './metrics.ts'
import type { Cell, Run, Sheet } from './sheet.ts'
import { plainOf, type Text, wordsOf } from './text.ts'

/** A printed word before any reading, with its pieces and what it is in the table. */
export interface PrintedWord extends Cell {
  readonly text: Text
  readonly box: Box
  /** Runs of one baseline share it. */
  readonly baseline: number
  readonly size: number
}

/** How far print reaches above and below the baseline, as shares of the size. */
interface Reach {
  readonly ascent: number
  readonly descent: number
}
/** A text layer tells the font's reach, the same for all words; a reader of pixels the ink's, which differs by letters. */
export type ReachOf = (word: string) => Reach

const TALL = /[\p{Lu}\dbdfhijklt€$£%&()[\]{}/|!?#@*'"’áàâäãéèêëíìîïóòôöõúùûüßñç]/u
const DEEP = /[gjpqy,;()[\]{}/|ç@Q]/u
const LETTER = /[\p{L}\d]/u

/** Where the ink of a word begins and ends; dots and dashes have almost none. */
export function inkOf(word: string): Reach {
  if (!LETTER.test(word))
    return /^[-–—·•=~]+$/.test(word)
      ? { ascent: 0.34, descent: -0.2 }
      : { ascent: TALL.test(word) ? 0.74 : 0.14, descent: 0.06 }
  return { ascent: TALL.test(word) ? 0.74 : 0.55, descent: DEEP.test(word) ? 0.24 : 0.03 }
}

/** The reach that a font declares. */
export function declaredReach(random: Random): ReachOf {
  const reach = { ascent: random.between(0.68, 0.95), descent: random.between(0.18, 0.28) }
  return () => reach
}

/** The top of a line to its baseline, as a share of the size. */
const BASELINE = 0.78

function wordsOfRun(run: Run, sheet: Sheet, reachOf: ReachOf): PrintedWord[] {
  const scale = run.size * sheet.typography.stretch
  const blank = widthOf(' ', run.face) * scale
  let x = run.left
  return wordsOf(run.text).map(text => {
    const width = text.reduce((sum, piece) => sum + widthOf(piece.text, run.face), 0) * scale
    const reach = reachOf(plainOf(text))
    const bottom = run.top + run.size * (BASELINE + reach.descent)
    const top = run.top + run.size * (BASELINE - reach.ascent)
    const box: Box = [x / sheet.width, top / sheet.height, (x + width) / sheet.width, bottom / sheet.height]
    x += width + blank
    const { column, item, further } = run
    return {
      text,
      box,
      baseline: run.top + run.size * BASELINE,
      size: run.size,
      ...(column !== undefined && { column }),
      ...(item !== undefined && { item }),
      ...(further !== undefined && { further }),
    }
  })
}

/** The words of every page, top to bottom as print, without those that ran off the paper. */
export function printedWords(sheet: Sheet, reach: ReachOf): PrintedWord[][] {
  return sheet.pages.map(runs =>
    runs
      .flatMap(run => wordsOfRun(run, sheet, reach))
      .filter(({ box }) => box[0] >= 0 && box[1] >= 0 && box[2] <= 1 && box[3] <= 1 && box[2] > box[0]),
  )
}
