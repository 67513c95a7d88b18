/**
 * Fits how the two readings of a place are weighed, and writes src/main/ocr/fitted.ts:
 *
 *     node training/fusion/fit.ts GATHERED.jsonl... --source 'what was gathered'
 */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Calibration, calibrated } from '../../src/main/ocr/calibration.ts'
import { type Evidence, logOdds, type Weights } from '../../src/main/ocr/evidence.ts'
import { rising } from '../line_reader/rising.ts'
import type { Gathered } from './gathered.ts'
import { regress } from './regression.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { source: { type: 'string' } } })
if (values.source === undefined || positionals.length === 0) throw new Error('fit.ts GATHERED.jsonl... --source TEXT')

const texts = await Promise.all(positionals.map(file => readFile(file, 'utf8')))
const gathered = texts.flatMap(text => text.split('\n').filter(Boolean)).map(line => JSON.parse(line) as Gathered)

const tesseract: Calibration = rising(
  gathered.flatMap(({ secondConfidences, secondRight }) =>
    secondConfidences.length === 1 ? [{ raw: secondConfidences[0]!, right: secondRight }] : [],
  ),
)
const places = gathered.map(place => {
  const second = place.secondConfidences.reduce((all, raw) => all * calibrated(tesseract, raw), 1)
  return { ...place, evidence: { ...place.evidence, second: place.second === '' ? 0 : logOdds(second) } }
})

type Used = readonly (keyof Evidence)[]

/** Weighs some of the evidence; the rest counts nothing. */
function weights(cases: typeof places, right: (place: Gathered) => boolean, used: Used): Weights {
  const [bias, ...others] = regress(
    cases.map(place => ({ features: [1, ...used.map(name => place.evidence[name])], right: right(place) })),
  )
  const found: Weights = { bias: bias!, own: 0, second: 0, ratio: 0, ownForm: 0, secondForm: 0 }
  const all = { ...found, ...Object.fromEntries(used.map((name, index) => [name, others[index]!])) }
  return Object.fromEntries(
    Object.entries(all).map(([name, weight]) => [name, Number(weight.toFixed(2))]),
  ) as unknown as Weights
}

const ownRight = (place: Gathered) => place.ownRight
const secondRight = (place: Gathered) => place.secondRight
const both = places.filter(({ own, second }) => own !== '' && second !== '')
const differing = both.filter(({ own, second }) => own !== second)
const all: Used = ['own', 'second', 'ratio', 'ownForm', 'secondForm']
const fitted = {
  tesseract,
  weights: {
    agreed: weights(
      both.filter(({ own, second }) => own === second),
      ownRight,
      ['own', 'second', 'ownForm'],
    ),
    own: weights(differing, ownRight, all),
    second: weights(differing, secondRight, all),
    ownAlone: weights(
      places.filter(({ second }) => second === ''),
      ownRight,
      ['own', 'ownForm'],
    ),
    secondAlone: weights(
      places.filter(({ own }) => own === ''),
      secondRight,
      ['second', 'ratio', 'secondForm'],
    ),
  },
}
const file = path.join(import.meta.dirname, '../../src/main/ocr/fitted.ts')
await writeFile(
  file,
  `import type { Calibration } from './calibration.ts'
import type { Weights } from './evidence.ts'

/**
 * Written by training/fusion/fit.ts from ${gathered.length} places: ${values.source}
 *
 * How often Tesseract's words of a raw confidence are right.
 */
export const TESSERACT_CURVE: Calibration = ${JSON.stringify(fitted.tesseract)}

/**
 * What makes a reading right: where both readers read the same; where they differ, the chance of each; where only one
 * of them saw anything.
 */
export const FUSION_WEIGHTS = ${JSON.stringify(fitted.weights)} as const satisfies Record<string, Weights>
`,
)
console.log(fitted.weights)
