/** Something that happened to some of a number of documents. */
export interface Share {
  readonly hits: number
  readonly of: number
}

/**
 * How likely at least so many hits are among the recent ones if the rate is the same as among the earlier ones: Fisher's
 * exact test, one-sided. Exact also where there are few.
 */
export function chanceOfSoMany(recent: Share, earlier: Share): number {
  const hits = recent.hits + earlier.hits
  const all = recent.of + earlier.of
  const logs = logFactorials(all)
  const logChoose = (from: number, chosen: number): number => logs[from]! - logs[chosen]! - logs[from - chosen]!
  const total = logChoose(all, recent.of)
  let chance = 0
  for (let count = recent.hits; count <= Math.min(hits, recent.of); count++) {
    if (recent.of - count > all - hits) continue
    chance += Math.exp(logChoose(hits, count) + logChoose(all - hits, recent.of - count) - total)
  }
  return Math.min(1, chance)
}

function logFactorials(most: number): Float64Array {
  const logs = new Float64Array(most + 1)
  for (let number = 2; number <= most; number++) logs[number] = logs[number - 1]! + Math.log(number)
  return logs
}
