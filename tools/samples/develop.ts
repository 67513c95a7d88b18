/**
 * Writes a development set outside the repository: many invoices in random combinations of layout, wording and
 * country, for measuring extraction and reading. Nothing of it is ever committed.
 *
 *     node tools/samples/develop.ts FOLDER [--count 300] [--seed 1] [--kinds digital,scan,...]
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { COUNTRIES, type CountryName } from './countries.ts'
import { DESIGNS, randomDesign } from './design.ts'
import { KINDS, type Kind } from './kinds.ts'
import { makeDocument, type Order, type TruthEntry } from './make.ts'
import { Random } from './random.ts'

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))

/** More documents of the countries whose language has only one or two of them. */
const COUNTRY_WEIGHTS: Readonly<Record<CountryName, number>> = {
  germany: 5,
  austria: 2,
  switzerland: 2,
  france: 6,
  belgium: 2,
  romandy: 1,
  spain: 4,
  mexico: 2,
  argentina: 2,
  colombia: 2,
  italy: 8,
  portugal: 5,
  brazil: 3,
  unitedKingdom: 4,
  ireland: 1,
  unitedStates: 3,
  australia: 1,
  india: 1,
  malaysia: 2,
}

/** One random order; its seed decides everything about it. */
export function randomOrder(seed: string, kinds: readonly Kind[]): Order {
  const random = new Random(seed)
  const names = Object.keys(COUNTRIES) as CountryName[]
  const country = random.pick(names.flatMap(name => Array<CountryName>(COUNTRY_WEIGHTS[name]).fill(name)))
  const documentType = random.chance(0.1) ? 'receipt' : random.chance(0.06) ? 'credit-note' : 'invoice'
  const strip = documentType === 'receipt' && random.chance(0.8)
  const design = strip
    ? { ...DESIGNS.strip, typeface: random.pick(['mono', 'mono', 'sans'] as const) }
    : randomDesign(random, 'letterPaper' in COUNTRIES[country])
  const day = Temporal.PlainDate.from('2024-01-02').add({ days: random.integer(0, 880) })
  return {
    id: seed,
    country,
    design,
    template: strip ? 'strip' : [design.head, design.parties, design.details, design.rules, design.totals].join('/'),
    kind: random.pick(kinds),
    invent: {
      documentType,
      lineCount: random.chance(0.08) ? random.integer(20, 45) : random.integer(1, 9),
      rates: random.chance(0.08) ? 'none' : random.chance(0.3) ? 'several' : 'one',
      deposit: documentType === 'invoice' && random.chance(0.08),
      date: day.toString(),
    },
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      count: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      kinds: { type: 'string', default: 'digital' },
    },
  })
  const [target] = positionals
  if (target === undefined) throw new Error('Name a folder outside the repository.')
  const folder = resolve(target)
  if (!relative(REPOSITORY, folder).startsWith('..')) throw new Error(`${folder} is inside the repository.`)
  const kinds = values.kinds.split(',') as Kind[]
  const unknown = kinds.filter(kind => !KINDS.includes(kind))
  if (unknown.length > 0) throw new Error(`Unknown kinds: ${unknown.join(', ')}. Known: ${KINDS.join(', ')}.`)
  await mkdir(join(folder, 'docs'), { recursive: true })
  const truths: TruthEntry[] = []
  for (let index = 0; index < Number(values.count); index++) {
    const { content, truth } = await makeDocument(randomOrder(`d${values.seed}-${index}`, kinds))
    await writeFile(join(folder, 'docs', truth.file), content)
    truths.push({ ...truth, file: `docs/${truth.file}` })
  }
  await writeFile(join(folder, 'truth.json'), `${JSON.stringify(truths, null, 1)}\n`)
  console.log(`${truths.length} documents in ${folder}`)
}

if (import.meta.main) await main()
