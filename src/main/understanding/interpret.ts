import type { ModelWay } from '#shared/models.ts'
import type { Understanding } from '#shared/understanding.ts'
import { decideByRules, type Extracted } from '../extraction/extract.ts'
import type { Observed } from '../extraction/observe.ts'
import { applyRules, type Rules } from '../extraction/rules.ts'
import { understandAlone } from './alone.ts'
import { evidenceOf } from './evidence.ts'
import type { FieldReader } from './field-reader.ts'
import { type Understood, understand } from './understand.ts'

/** What finds the fields: the rules alone, or a network in one of its ways. */
export type Interpreter = 'rules' | { readonly reader: FieldReader; readonly way: ModelWay }

export interface Interpretation extends Extracted {
  /** Absent where only one of them was asked to read, for measuring. */
  readonly understanding?: Understanding
}

/**
 * Finds the fields, taxes and items among the words of a document.
 * @throws VouchError `model-missing`, `model-damaged` where a network is asked that cannot be used
 */
export async function interpret(observed: Observed, by: Interpreter): Promise<Interpretation> {
  if (by === 'rules') return byRules(applyRules(observed))
  const reading = await by.reader.read(observed)
  if (reading === undefined) return byRules(applyRules(observed))
  if (by.way !== 'together') return understandAlone(observed, reading, by.way)
  return understand(observed, applyRules(observed), reading)
}

/** The rules' decision with what they had to choose from. */
export function byRules(rules: Rules): Understood {
  const extracted = decideByRules(rules)
  const { fields } = extracted.content
  return {
    ...extracted,
    understanding: {
      fields: Object.fromEntries(
        Object.entries(rules.options).flatMap(([name, options]) => {
          const field = name as keyof typeof rules.options
          if (options.length === 0) return []
          const offered = extracted.candidates[field] ?? []
          const rated = offered.flatMap(({ value, confidence }) => {
            const same = options.filter(option => option.value === value)
            const best = same.reduce((one, other) => (other.score > one.score ? other : one))
            return [{ ...best, field, rules: best.score, proven: best.proven ?? false, fits: false, confidence }]
          })
          const chosen = rated.find(one => one.value === fields[field]?.value)
          return [[field, evidenceOf({ field, rated, ...(chosen !== undefined && { chosen }) })]]
        }),
      ),
    },
  }
}
