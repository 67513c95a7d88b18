/**
 * Counts which characters our own readers take for which, and writes confusions.json:
 *
 *     node tools/samples/develop.ts FOLDER --count 40 --seed 4711
 *     node bench/ocr/run.ts pages FOLDER/docs --engines vouch --misses MISSES
 *     node training/field_reader/generator/measure-confusions.ts MISSES
 *
 * Only misreadings of single characters in words that are otherwise read are counted; confusions that were seen but
 * once are left out, and so are letters that only changed their case.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { alignment } from '#main/ocr/align.ts'

const TARGET = fileURLToPath(new URL('confusions.json', import.meta.url))
/** Words that differ by more than this share of their letters are other words. */
const MOST_CHANGED = 0.4
const LEAST_SEEN = 2

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: node training/field_reader/generator/measure-confusions.ts MISSES')
  process.exit(2)
}

type Counts = Record<string, Record<string, number>>
const counts: Counts = {}

function count(truth: string, read: string): void {
  const places = alignment(truth, read)
  const changed = [...truth].filter((character, index) => read[places[index] ?? -1] !== character).length
  if (changed === 0 || changed > Math.max(1, truth.length * MOST_CHANGED)) return
  for (const [index, character] of [...truth].entries()) {
    const place = places[index]
    const reading = place === undefined ? '' : read[place]!
    if (reading === character || reading.toLowerCase() === character.toLowerCase() || /\s/.test(character + reading))
      continue
    counts[character] ??= {}
    counts[character][reading] = (counts[character][reading] ?? 0) + 1
  }
}

for (const line of (await readFile(file, 'utf8')).split('\n').filter(text => text !== '')) {
  const { truth, read } = JSON.parse(line) as { truth: string; read: string }
  const [printed, seen] = [truth.split(' '), read.split(' ')]
  if (printed.length === seen.length) for (const [index, word] of printed.entries()) count(word, seen[index]!)
}

const kept = Object.entries(counts)
  .map(
    ([character, readings]) =>
      [character, Object.entries(readings).filter(([, times]) => times >= LEAST_SEEN)] as const,
  )
  .filter(([, readings]) => readings.length > 0)
  .sort(([a], [b]) => a.localeCompare(b))
await writeFile(
  TARGET,
  `${JSON.stringify(Object.fromEntries(kept.map(([character, readings]) => [character, Object.fromEntries(readings)])), null, 2)}\n`,
)
console.log(
  `${kept.length} characters, ${kept.flatMap(([, readings]) => readings).reduce((sum, [, times]) => sum + times, 0)} misreadings`,
)
