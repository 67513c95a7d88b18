/** Words of the smallest group that a share is taken of: 200 give it within three points. */
const LEAST_GROUP = 200

interface Group {
  readonly count: number
  readonly raw: number
  readonly right: number
}

const joined = (a: Group, b: Group): Group => ({
  count: a.count + b.count,
  raw: a.raw + b.raw,
  right: a.right + b.right,
})
const share = ({ right, count }: Group): number => right / count

/**
 * How often words of a raw confidence are right, as points of a rising curve (isotonic regression by pooling adjacent
 * violators, on groups of equal size).
 */
export function rising(
  words: readonly { readonly raw: number; readonly right: boolean }[],
): [raw: number, right: number][] {
  const ordered = words.toSorted((a, b) => a.raw - b.raw)
  const groups: Group[] = []
  for (let from = 0; from < ordered.length; from += LEAST_GROUP) {
    const members = ordered.slice(from, from + LEAST_GROUP)
    let group: Group = {
      count: members.length,
      raw: members.reduce((sum, word) => sum + word.raw, 0),
      right: members.filter(word => word.right).length,
    }
    while (groups.length > 0 && share(groups.at(-1)!) >= share(group)) group = joined(groups.pop()!, group)
    groups.push(group)
  }
  return groups.map(group => [Number((group.raw / group.count).toFixed(5)), Number(share(group).toFixed(4))])
}
