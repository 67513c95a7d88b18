/** Lower case without accents; ß becomes ss, º and ª become letters. What two spellings of a word have in common. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/ı/g, 'i')
}

/**
 * The key under which a label is looked up: folded letters and digits only, so that 'Rechnungs-Nr.', 'RechnungsNr' and
 * 'Rechnungs Nr' are one. '#' reads as 'no', because that is what it stands for in a label.
 */
export function labelKey(text: string): string {
  return fold(text.replaceAll('#', 'no')).replace(/[^a-z0-9]/g, '')
}

/** Folded words: runs of letters and digits. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? []
}

/** Levenshtein distance, or `limit + 1` as soon as it is certain to exceed `limit`. */
export function editDistance(first: string, second: string, limit: number): number {
  if (Math.abs(first.length - second.length) > limit) return limit + 1
  let row = Array.from({ length: second.length + 1 }, (_, index) => index)
  for (let i = 1; i <= first.length; i++) {
    const next = [i]
    let best = i
    for (let j = 1; j <= second.length; j++) {
      const cost = first[i - 1] === second[j - 1] ? 0 : 1
      const distance = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost)
      next.push(distance)
      if (distance < best) best = distance
    }
    if (best > limit) return limit + 1
    row = next
  }
  return row[second.length]!
}
