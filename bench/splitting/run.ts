/**
 * How well the invoices in one file are told apart. Invoices of invented vendors, up to three of one vendor in a row and
 * a third of them over several pages, are joined to files of one to six; every page but a file's first is a place where
 * another invoice may begin.
 *
 *     node bench/splitting/run.ts [--vendors 100] [--seed 991]
 */
import { parseArgs } from 'node:util'
import { detectLanguage } from '../../src/main/language/detect.ts'
import type { Page } from '../../src/main/pipeline/stage.ts'
import { proposeSplit } from '../../src/main/splitting/propose.ts'
import { Random } from '../../tools/samples/random.ts'
import { type Invoice, invoices } from './material.ts'
import { VARIANTS } from './variants.ts'

const MOST_IN_A_FILE = 6

interface Counts {
  places: number
  boundaries: number
  found: number
  wrong: number
  files: number
  right: number
}

const none = (): Counts => ({ places: 0, boundaries: 0, found: 0, wrong: 0, files: 0, right: 0 })

/** Counts one file: where its invoices begin, and where they are thought to. */
function count(counts: Counts, parts: readonly (readonly Page[])[]): void {
  const pages = parts.flat().map((page, index) => ({ ...page, number: index + 1 }))
  const truth = new Set<number>()
  let next = 1
  for (const part of parts) {
    if (next > 1) truth.add(next)
    next += part.length
  }
  const text = pages.flatMap(({ words }) => words.map(word => word.text)).join(' ')
  const proposal = proposeSplit(pages, detectLanguage(text).language, { name: '', vatId: '' })
  const proposed = proposal?.parts.slice(1).map(({ from }) => from) ?? []
  const found = proposed.filter(page => truth.has(page)).length
  counts.places += pages.length - 1
  counts.boundaries += truth.size
  counts.found += found
  counts.wrong += proposed.length - found
  counts.files += 1
  if (found === truth.size && found === proposed.length) counts.right += 1
}

const { values } = parseArgs({
  options: { vendors: { type: 'string', default: '100' }, seed: { type: 'string', default: '991' } },
})
const random = new Random(`files-${values.seed}`)
const totals = new Map(Object.keys(VARIANTS).map(variant => [variant, none()]))

function countFile(file: readonly Invoice[]): void {
  for (const [variant, vary] of Object.entries(VARIANTS)) count(totals.get(variant)!, file.map(vary))
}

let file: Invoice[] = []
let length = random.integer(1, MOST_IN_A_FILE)
for await (const invoice of invoices(Number(values.vendors), values.seed)) {
  file.push(invoice)
  if (file.length < length) continue
  countFile(file)
  file = []
  length = random.integer(1, MOST_IN_A_FILE)
}
if (file.length > 0) countFile(file)

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
console.log('| Invoices print | places | boundaries | precision | recall | files wholly right |')
console.log('|---|---|---|---|---|---|')
for (const [variant, { places, boundaries, found, wrong, files, right }] of totals) {
  const figures = [places, boundaries, percent(found, found + wrong), percent(found, boundaries), percent(right, files)]
  console.log(`| ${[variant, ...figures].join(' | ')} |`)
}
