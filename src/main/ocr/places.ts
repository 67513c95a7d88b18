import type { ReadWord } from './read-word.ts'

/** Words whose boxes overlap by this share of the narrower one show the same print. */
const SAME_PRINT = 0.3

/** What two readers saw in one place of a line: one word each as a rule; several where one saw a blank more. */
export interface Place<Own extends ReadWord> {
  readonly own: readonly Own[]
  readonly second: readonly ReadWord[]
}

/** Brings the words of two readings of one line together by where they stand. Both are in pixels of the same crop. */
export function placesOf<Own extends ReadWord>(own: readonly Own[], second: readonly ReadWord[]): Place<Own>[] {
  const all = [...own.map(word => ({ word, own: word })), ...second.map(word => ({ word, own: undefined }))]
  all.sort((a, b) => a.word.left - b.word.left)
  const places: { own: Own[]; second: ReadWord[]; left: number; right: number }[] = []
  for (const { word, own: mine } of all) {
    let open = places.at(-1)
    const narrower = Math.min(word.right - word.left, (open?.right ?? 0) - (open?.left ?? 0))
    if (open === undefined || open.right - word.left <= SAME_PRINT * narrower) {
      open = { own: [], second: [], left: word.left, right: word.right }
      places.push(open)
    }
    if (mine === undefined) open.second.push(word)
    else open.own.push(mine)
    open.right = Math.max(open.right, word.right)
  }
  return places
}
