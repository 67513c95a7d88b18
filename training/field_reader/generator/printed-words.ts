import type { Box } from '#shared/document.ts'
import type { Random } from '../../../tools/samples/random.ts'
import { widthOf } from './metrics.ts'
import type { Cell, Run, Sheet } from './sheet.ts'
import { type Text, wordsOf } from './text.ts'

/** A printed word before any reading, with its pieces and what it is in the table. */
export interface PrintedWord extends Cell {
  readonly text: Text
  readonly box: Box
  /** Runs of one baseline share it. */
  readonly baseline: number
}

/** How far letters reach above and below the baseline, as shares of the size. */
export interface Reach {
  readonly ascent: number
  readonly descent: number
}

/** The top of a line to its baseline, as a share of the size. */
const BASELINE = 0.78

function wordsOfRun(run: Run, sheet: Sheet, reach: Reach): PrintedWord[] {
  const scale = run.size * sheet.typography.stretch
  const blank = widthOf(' ', run.face) * scale
  const bottom = run.top + run.size * (BASELINE + reach.descent)
  const top = run.top + run.size * (BASELINE - reach.ascent)
  let x = run.left
  return wordsOf(run.text).map(text => {
    const width = text.reduce((sum, piece) => sum + widthOf(piece.text, run.face), 0) * scale
    const box: Box = [x / sheet.width, top / sheet.height, (x + width) / sheet.width, bottom / sheet.height]
    x += width + blank
    const { column, item, further } = run
    return {
      text,
      box,
      baseline: run.top + run.size * BASELINE,
      ...(column !== undefined && { column }),
      ...(item !== undefined && { item }),
      ...(further !== undefined && { further }),
    }
  })
}

/** The words of every page, top to bottom as print, without those that ran off the paper. */
export function printedWords(sheet: Sheet, random: Random): PrintedWord[][] {
  const reach = { ascent: random.between(0.68, 0.95), descent: random.between(0.18, 0.28) }
  return sheet.pages.map(runs =>
    runs
      .flatMap(run => wordsOfRun(run, sheet, reach))
      .filter(({ box }) => box[0] >= 0 && box[1] >= 0 && box[2] <= 1 && box[3] <= 1 && box[2] > box[0]),
  )
}
