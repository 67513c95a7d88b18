import type { FieldName } from '#shared/fields.ts'
import { COMPANY, readSet, type SetName, textOf } from '../../../bench/fields/documents.ts'
import { agrees, type Truth } from '../../../bench/fields/score.ts'
import { observe } from '../../../src/main/extraction/observe.ts'
import { applyRules } from '../../../src/main/extraction/rules.ts'
import { detectLanguage, loadLanguageData } from '../../../src/main/language/detect.ts'
import type { FieldReader } from '../../../src/main/understanding/field-reader.ts'
import { fitsOf } from '../../../src/main/understanding/together/arithmetic.ts'
import { rate } from '../../../src/main/understanding/together/choose.ts'
import { type Contest, isReceipt } from '../../../src/main/understanding/together/contenders.ts'
import { signalsOf } from '../../../src/main/understanding/together/signals.ts'
import { contestsOf, currencyContest } from '../../../src/main/understanding/understand.ts'

/** A value that competed for a field, what spoke for it, and whether it was right. */
export interface Case {
  readonly id: string
  /** The document as one reader read it. */
  readonly reading: string
  readonly field: FieldName
  readonly signals: readonly number[]
  readonly right: boolean
  /** The field is printed on the document at all. */
  readonly printed: boolean
  readonly receipt: boolean
  /** How many documents its own stands for: every set says as much as any other, however many it has. */
  readonly weight: number
}

/** Printed often without being told by the truth: a total that is also due, a till's day of payment. */
const NOT_TOLD: ReadonlySet<FieldName> = new Set(['amountDue', 'dueDate', 'vendorTaxNumber'])

/** Sets whose truth tells some of the printed fields: SROIE and FATURA. Our own samples tell all that they print. */
const TELL_LITTLE: ReadonlySet<string> = new Set(['receipt', 'labelled'])

function casesOf(truth: Truth, contest: Contest, fits: ReturnType<typeof fitsOf>): Case[] {
  const { field } = contest
  const value = truth.fields[field]
  if (value === undefined && (TELL_LITTLE.has(truth.kind) || NOT_TOLD.has(field))) return []
  return contest.contenders.map(contender => ({
    id: truth.id,
    reading: truth.id,
    field,
    signals: signalsOf(contender, contest, fits),
    right: value !== undefined && agrees(field, value, contender.value),
    printed: value !== undefined,
    receipt: isReceipt(contest),
    weight: 1,
  }))
}

/** Everything that competed on the documents of a folder. */
export async function gather(set: SetName, folder: string, reader: FieldReader): Promise<Case[]> {
  await loadLanguageData()
  const cases: Case[] = []
  for (const { truth, pages } of await readSet(set, folder)) {
    const observed = observe(pages, detectLanguage(textOf(pages)).language, COMPANY)
    const reading = await reader.read(observed)
    if (reading === undefined) continue
    const rules = applyRules(observed)
    const contests = contestsOf(observed, rules, reading)
    const fits = fitsOf(contests)
    const all = [...contests, currencyContest(observed, rules, reading, rate(contests))]
    cases.push(...all.flatMap(contest => casesOf(truth, contest, fits)))
  }
  return cases
}

/** A set of a hundred documents weighs as much as any other set. */
const SET_WEIGHT = 100

export function weighed(cases: readonly Case[], reader: number): Case[] {
  const documents = new Set(cases.map(({ id }) => id)).size
  return cases.map(one => ({ ...one, reading: `${reader} ${one.id}`, weight: SET_WEIGHT / documents }))
}
