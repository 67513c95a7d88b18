/**
 * Writes papers of render.ts as a shard to learn from, every word marked by its place:
 *
 *     node training/field_reader/foreign/lessons.ts PAPERS FOLDER [--number 1]
 *
 * The shard is called shard-foreign-NNNNNN; the generator, which clears its own old shards away, leaves it.
 */
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Token } from '#main/extraction/layout.ts'
import { observe } from '#main/extraction/observe.ts'
import { featuresOf } from '#main/understanding/features.ts'
import { FIELD_NAMES, type FieldName, LINE_COLUMN_NAMES, type LineColumn } from '#shared/fields.ts'
import { pagesOf } from '../generator/real/text-layer.ts'
import { type Lesson, writeShard } from '../generator/shard.ts'
import type { Targets } from '../generator/targets.ts'
import { bitsOf } from '../generator/text.ts'
import { HEADING, type Place } from './places.ts'
import type { PlacedTruth } from './render.ts'

const stands = ({ page, box: [x0, y0, x1, y1] }: Token, place: Place): boolean => {
  const [left, top, right, bottom] = place.box
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  return page === place.page && left <= x && x <= right && top <= y && y <= bottom
}

function targetsOf(tokens: readonly Token[], places: readonly Place[]): Targets {
  const fields = new Uint32Array(tokens.length)
  const columns = new Uint8Array(tokens.length)
  const roles = new Uint8Array(tokens.length)
  /** Where the first row of each line ends. */
  const firstRows = new Map<string, { page: number; bottom: number }>()
  for (const { states, page, box } of places) {
    const [column, item] = states.split(' ')
    if (item === undefined || column === 'description' || firstRows.has(item)) continue
    firstRows.set(item, { page, bottom: box[3] })
  }
  for (const [index, token] of tokens.entries())
    for (const place of places) {
      if (!stands(token, place)) continue
      const [name = '', item] = place.states.split(' ')
      if (name === HEADING) columns[index] = LINE_COLUMN_NAMES.length + 1
      else if (item === undefined) fields[index]! |= bitsOf(name as FieldName)
      else {
        columns[index] = LINE_COLUMN_NAMES.indexOf(name as LineColumn) + 1
        const first = firstRows.get(item)
        const below = first !== undefined && (token.page > first.page || token.box[1] >= first.bottom)
        roles[index] = below ? 2 : 1
      }
    }
  return { fields, columns, roles }
}

async function lessonOf(papers: string, truth: PlacedTruth): Promise<Lesson> {
  const { id, language, documentType, places } = truth
  const observed = observe(await pagesOf(join(papers, truth.file)), language, { name: '', vatId: '' })
  const features = featuresOf(observed)
  const targets = targetsOf(features.tokens, places)
  // A value whose words cannot be found among the tokens is not known to be absent.
  const known = FIELD_NAMES.filter(
    field => truth.fields[field] === undefined || targets.fields.some(bits => (bits & bitsOf(field)) !== 0),
  )
  return { id, language, documentType, features, targets, known }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { number: { type: 'string', default: '1' } },
})
const [papers, folder] = positionals
if (papers === undefined || folder === undefined) {
  console.error('usage: node training/field_reader/foreign/lessons.ts PAPERS FOLDER [--number 1]')
  process.exit(2)
}
const truths: PlacedTruth[] = JSON.parse(await readFile(join(papers, 'truth.json'), 'utf8'))
const lessons: Lesson[] = []
for (const truth of truths)
  try {
    lessons.push(await lessonOf(papers, truth))
  } catch (error) {
    console.error(`${truth.id} is left out: ${error instanceof Error ? error.message : error}`)
  }
await mkdir(folder, { recursive: true })
await writeShard(join(folder, `shard-foreign-${values.number.padStart(6, '0')}`), lessons)
const told = lessons.flatMap(({ known }) => known ?? []).length
console.log(
  `${lessons.length} papers; ${((100 * told) / (lessons.length * FIELD_NAMES.length)).toFixed(1)} % of their fields known`,
)
