import { Big } from 'big.js'
import type { ValidationResult } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'

/** A sum of stated amounts: absent ones count as nothing. */
export const sum = (values: readonly (string | undefined)[]): Big =>
  values.reduce<Big>((total, value) => total.plus(value ?? 0), new Big(0))

/** The smallest amount of a currency: 0.01 for most, 1 for the yen. ISO 4217 as the platform knows it. */
export function smallestAmount(currency: string | undefined): Big {
  try {
    const { maximumFractionDigits } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: currency ?? 'EUR',
    }).resolvedOptions()
    return new Big(10).pow(-(maximumFractionDigits ?? 2))
  } catch {
    return new Big('0.01')
  }
}

const LEAST_PLACES = 2

/** An amount in a sentence, with as many places as it has and two at least. */
export function shown(amount: Big): string {
  const places = amount.toFixed().split('.')[1]?.length ?? 0
  return amount.toFixed(Math.max(LEAST_PLACES, places))
}

interface Equation {
  /** Stable: the rule of EN 16931 where there is one. */
  readonly rule: string
  /** What is computed, ending in the verb: 'The lines add up to'. */
  readonly computing: string
  readonly computed: Big
  /** What it is compared with: 'the sum of the lines'. */
  readonly name: string
  readonly stated: Big
  /** Up to here a difference is rounding. */
  readonly tolerance: Big
  readonly severity?: 'warning' | 'error'
  readonly fields: readonly FieldName[]
}

export function checkEquation(equation: Equation): ValidationResult {
  const { rule, computing, computed, name, stated, tolerance, severity = 'error', fields } = equation
  const difference = computed.minus(stated).abs()
  const ok = difference.lte(tolerance)
  const outcome = ok
    ? difference.eq(0)
      ? `as ${name} says`
      : `and ${name} says ${shown(stated)}: ${shown(difference)} of rounding, up to ${shown(tolerance)} is usual`
    : `but ${name} says ${shown(stated)}: ${shown(difference)} apart`
  return {
    rule,
    ok,
    severity: ok ? 'info' : severity,
    message: `${computing} ${shown(computed)}, ${outcome}.`,
    fields: [...fields],
  }
}
