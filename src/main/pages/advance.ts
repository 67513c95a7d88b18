/**
 * Advance widths of Helvetica in thousandths of the font size, for the characters from blank to tilde (Adobe's font
 * metrics). pdf.js gives the width of a whole run; these tell how it is shared among the run's characters. Other
 * typefaces differ in proportion by a few per cent, which is less than the blank between two words.
 */
const HELVETICA = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
]
/** The width of a digit, and close to the mean of all letters. */
const AVERAGE = 556

function width(character: string): number {
  const plain = character.normalize('NFD').charCodeAt(0)
  return HELVETICA[(plain === 0xa0 ? 0x20 : plain) - 0x20] ?? AVERAGE
}

/** For every UTF-16 unit of a run and its end, how far along the run it begins: from 0 to 1. */
export function advances(run: string, monospaced: boolean): number[] {
  const ends = [0]
  for (const character of run) {
    const step = monospaced ? AVERAGE : width(character)
    const start = ends[ends.length - 1]!
    for (let unit = 1; unit <= character.length; unit++) ends.push(start + (step * unit) / character.length)
  }
  const total = ends[ends.length - 1]! || 1
  return ends.map(end => end / total)
}
