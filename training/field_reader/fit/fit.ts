/**
 * Fits how the network's shares and the rules' scores become one confidence, and below which confidence a field stays
 * empty; writes src/main/understanding/together/fitted.ts:
 *
 *     node training/field_reader/fit/fit.ts SET=FOLDER... [--model FOLDER] [--form int8|fp32]
 *
 * SET is `samples`, `receipts` or `fatura`, as bench/fields/run.ts has them; every set weighs the same, however many
 * documents it has. One half of the documents is fitted on, and the other is what bench/fields/run.ts measures with
 * --held-out.
 */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { FIELD_NAMES } from '#shared/fields.ts'
import { SETS } from '../../../bench/fields/documents.ts'
import { isHeldOut } from '../../../bench/fields/held-out.ts'
import { MODEL_FORMS } from '../../../src/main/inference/model-card.ts'
import { createFieldReader } from '../../../src/main/understanding/field-reader.ts'
import { OWN_SIGNALS, SIGNALS } from '../../../src/main/understanding/together/signals.ts'
import { regress } from '../../fusion/regression.ts'
import { type Case, gather, weighed } from './gather.ts'
import { roughFeatures } from './roughen.ts'
import { thresholdOf } from './threshold.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string' }, form: { type: 'string', default: 'int8' } },
})
const form = MODEL_FORMS.find(name => name === values.form)!
const MODEL_FIRST = SIGNALS.indexOf('modelFirst')
const options = { form, ...(values.model !== undefined && { folder: values.model }) }
/** As it reads what it was trained for, and as it reads what it was not. */
const readers = [createFieldReader(options), createFieldReader({ ...options, features: roughFeatures('fit') })]
const gathered: Case[] = []
for (const one of positionals) {
  const [set, folder = ''] = one.split('=')
  const known = SETS.find(name => name === set)
  if (known === undefined) throw new Error(`${one}: not SET=FOLDER`)
  for (const [index, reader] of readers.entries()) {
    const cases = await gather(known, folder, reader)
    const likeliest = cases.filter(({ printed, signals }) => printed && signals[MODEL_FIRST] === 1)
    const right = ((100 * likeliest.filter(one => one.right).length) / likeliest.length).toFixed(1)
    const documents = new Set(cases.map(({ id }) => id)).size
    console.log(
      `${set}: ${cases.length} contenders in ${documents} documents; the network's likeliest ${right} % right`,
    )
    gathered.push(...weighed(cases, index))
  }
}
await Promise.all(readers.map(reader => reader.close()))
const fitted = gathered.filter(({ id }) => !isHeldOut(id))

/** A field's own weights are held this many times closer to nothing than the shared ones. */
const OWN_SCALE = 0.6
const own = OWN_SIGNALS.map(signal => SIGNALS.indexOf(signal))

function featuresOf({ field, signals }: Case): number[] {
  const ofFields = FIELD_NAMES.flatMap(name => own.map(index => (name === field ? OWN_SCALE * signals[index]! : 0)))
  return [...signals, ...ofFields]
}

const weights = regress(fitted.map(one => ({ features: featuresOf(one), right: one.right, weight: one.weight })))
const chanceOf = (one: Case): number =>
  1 / (1 + Math.exp(-featuresOf(one).reduce((sum, feature, index) => sum + feature * weights[index]!, 0)))

const rounded = (value: number): number => Math.round(value * 100) / 100
const shared = Object.fromEntries(SIGNALS.map((signal, index) => [signal, rounded(weights[index]!)]))
const byField = Object.fromEntries(
  FIELD_NAMES.map((field, place) => [
    field,
    Object.fromEntries(
      OWN_SIGNALS.map((signal, index) => [
        signal,
        rounded(OWN_SCALE * weights[SIGNALS.length + place * own.length + index]!),
      ]),
    ),
  ]),
)
const thresholdsOf = (cases: readonly Case[]) =>
  Object.fromEntries(
    FIELD_NAMES.map(field => [
      field,
      thresholdOf(
        cases.filter(one => one.field === field),
        chanceOf,
      ),
    ]),
  )
const thresholds = {
  receipt: thresholdsOf(fitted.filter(({ receipt }) => receipt)),
  invoice: thresholdsOf(fitted.filter(({ receipt }) => !receipt)),
}

const documents = new Set(fitted.map(({ id }) => id)).size
const target = path.resolve(import.meta.dirname, '../../../src/main/understanding/together/fitted.ts')
const text = (value: unknown): string => JSON.stringify(value, null, 2).replace(/"(\w+)":/g, '$1:')
await writeFile(
  target,
  `import type { FieldName } from '#shared/fields.ts'
import type { OwnSignal, Signal } from './signals.ts'

/**
 * Written by training/field_reader/fit/fit.ts from ${fitted.length} contenders in ${documents} documents.
 *
 * What each signal adds to the log odds that a contender is right.
 */
export const SHARED: Readonly<Record<Signal, number>> = ${text(shared)}

/** What a field's signals add beyond that. */
export const BY_FIELD: Readonly<Record<FieldName, Readonly<Record<OwnSignal, number>>>> = ${text(byField)}

/** Below this a field stays empty: there an empty field costs less than the wrong values do. */
export const LEAST_CONFIDENCE: Readonly<Record<'receipt' | 'invoice', Readonly<Record<FieldName, number>>>> = ${text(thresholds)}
`,
)
