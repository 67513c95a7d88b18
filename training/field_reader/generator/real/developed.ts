/**
 * Writes papers of tools/samples/develop.ts as a shard to measure with: layouts that no training paper has.
 *
 *     node tools/samples/develop.ts PAPERS --count 150 --seed 77
 *     node training/field_reader/generator/real/developed.ts PAPERS FOLDER
 *
 * Their truth has values and no places, so every print of a value counts, and amounts that occur twice count twice.
 */
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Big } from 'big.js'
import type { Token } from '#main/extraction/layout.ts'
import { type Observed, observe } from '#main/extraction/observe.ts'
import { foldedWords } from '#main/language/fold.ts'
import { featuresOf } from '#main/understanding/features.ts'
import { FIELD_NAMES, FIELDS, type FieldName } from '#shared/fields.ts'
import type { TruthEntry } from '../../../../tools/samples/make.ts'
import { type Lesson, writeShard } from '../shard.ts'
import { bitsOf } from '../text.ts'
import { pagesOf } from './text-layer.ts'

const compact = (text: string): string => foldedWords(text).join('')

/** Tokens in a row that spell a text. */
function spelling(tokens: readonly Token[], text: string): Token[] {
  const wanted = compact(text)
  return tokens.flatMap((_, first) => {
    let spelled = ''
    for (let last = first; last < tokens.length && spelled.length < wanted.length; last++) {
      spelled += compact(tokens[last]!.text)
      if (spelled === wanted) return tokens.slice(first, last + 1)
    }
    return []
  })
}

function tokensOf(field: FieldName, truth: string, { spans }: Observed, tokens: readonly Token[]): Token[] {
  switch (FIELDS[field].kind) {
    case 'date':
      return spans.filter(span => span.kind === 'date' && span.value === truth).flatMap(span => span.tokens)
    case 'amount':
      return spans
        .filter(span => span.kind === 'amount' && span.value.abs().eq(new Big(truth).abs()))
        .flatMap(span => span.tokens)
    case 'currency':
      return []
    default:
      return spelling(tokens, truth)
  }
}

const [papers, folder] = process.argv.slice(2)
if (papers === undefined || folder === undefined) {
  console.error('usage: node training/field_reader/generator/real/developed.ts PAPERS FOLDER')
  process.exit(2)
}
const truths: TruthEntry[] = JSON.parse(await readFile(join(papers, 'truth.json'), 'utf8'))
const lessons: Lesson[] = []
for (const truth of truths.filter(one => one.kind === 'digital')) {
  const observed = observe(await pagesOf(join(papers, truth.file)), truth.language, { name: '', vatId: '' })
  const features = featuresOf(observed)
  const places = new Map(features.tokens.map((token, index) => [token, index]))
  const count = features.tokens.length
  const targets = { fields: new Uint32Array(count), columns: new Uint8Array(count), roles: new Uint8Array(count) }
  const known = FIELD_NAMES.filter(field => {
    const value = truth.fields[field]
    if (value === undefined) return field !== 'currency'
    const found = tokensOf(field, value, observed, features.tokens).flatMap(token => places.get(token) ?? [])
    for (const index of found) targets.fields[index]! |= bitsOf(field)
    return found.length > 0
  })
  lessons.push({ id: truth.id, language: truth.language, documentType: truth.documentType, features, targets, known })
}
await mkdir(folder, { recursive: true })
await writeShard(join(folder, 'shard-developed-000001'), lessons)
console.log(`${lessons.length} papers`)
