import { FIELD_NAMES, type FieldName } from '#shared/fields.ts'
import type { OwnSignal, Signal } from './signals.ts'

/** Set by hand, until they are fitted. */
export const SHARED: Readonly<Record<Signal, number>> = {
  always: -3,
  model: 0.7,
  noModel: -1.5,
  rules: 3,
  noRules: -0.3,
  modelFirst: 0.8,
  rulesFirst: 0.6,
  bothFirst: 0.8,
  rivalModel: -2,
  rivalRules: -0.6,
  absent: -2,
  proven: 0.6,
  fits: 1.5,
  rivalFits: -1.5,
  reading: 1,
}

export const BY_FIELD = Object.fromEntries(
  FIELD_NAMES.map(field => [
    field,
    { always: 0, model: 0, rules: 0, modelFirst: 0, rulesFirst: 0, fits: 0 } satisfies Record<OwnSignal, number>,
  ]),
) as Readonly<Record<FieldName, Readonly<Record<OwnSignal, number>>>>

/** Below this a field's value is not shown: it would be wrong too often. */
export const LEAST_CONFIDENCE = Object.fromEntries(FIELD_NAMES.map(field => [field, 0.5])) as Readonly<
  Record<FieldName, number>
>
