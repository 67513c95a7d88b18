import type { Word } from '#shared/document.ts'

/** A word that does not know its line yet. */
export type LooseWord = Omit<Word, 'line'>

/** Words whose boxes overlap this much of the lower one's height stand on one line. */
const SAME_LINE_OVERLAP = 0.5

interface Row<Loose> {
  readonly words: Loose[]
  top: number
  bottom: number
}

/**
 * Numbers the visual text lines of a page: words on one baseline make one line, from left to right across the whole
 * page, so that columns standing side by side share a line number. Words come back in reading order.
 *
 * A word joins the line whose running band (the mean of its last words) it overlaps most, so that a slightly tilted
 * line stays together, and a tall heading does not swallow two lines of small print beside it.
 */
export function numberLines<Loose extends LooseWord>(words: readonly Loose[]): (Loose & Pick<Word, 'line'>)[] {
  const rows: Row<Loose>[] = []
  const byLeft = [...words].sort((a, b) => a.box[0] - b.box[0])
  for (const word of byLeft) {
    const [, top, , bottom] = word.box
    const height = bottom - top
    let best: Row<Loose> | undefined
    let bestOverlap = SAME_LINE_OVERLAP
    for (const row of rows) {
      const overlap = Math.min(bottom, row.bottom) - Math.max(top, row.top)
      const share = overlap / Math.max(Math.min(height, row.bottom - row.top), 1e-9)
      // A heading beside two lines of small print overlaps both wholly; the centre decides.
      const centred = (top + bottom) / 2 > row.top && (top + bottom) / 2 < row.bottom
      if (centred && share > bestOverlap) {
        best = row
        bestOverlap = share
      }
    }
    if (best === undefined) rows.push({ words: [word], top, bottom })
    else {
      best.words.push(word)
      best.top = (best.top + top) / 2
      best.bottom = (best.bottom + bottom) / 2
    }
  }
  rows.sort((a, b) => a.top + a.bottom - (b.top + b.bottom))
  return rows.flatMap((row, line) => row.words.map(word => ({ ...word, line })))
}
