import { Big } from 'big.js'
import type { DocumentContent } from '#shared/document.ts'
import { FIELDS, type FieldName } from '#shared/fields.ts'
import { foldedWords } from '../../src/main/language/fold.ts'
import { partyWords } from '../../src/main/validation/parties.ts'

/** What a document really says, as a truth.json states it. */
export interface Truth {
  readonly id: string
  readonly file: string
  readonly kind: string
  readonly language?: string
  readonly documentType?: string
  readonly fields: Readonly<Partial<Record<FieldName, string>>>
  readonly lineItems?: readonly Readonly<Record<string, string>>[]
}

export type Outcome = 'right' | 'wrong' | 'missed'

const compact = (text: string): string =>
  foldedWords(text)
    .join('')
    .replace(/^0+(?=\d+$)/, '')

/** The same value, whatever its spelling: amounts to half a cent, names by four words in five. */
export function agrees(field: FieldName, truth: string, given: string): boolean {
  switch (FIELDS[field].kind) {
    case 'amount':
      return new Big(truth).minus(given).abs().lt('0.005')
    case 'name':
    case 'address': {
      const wanted = partyWords(truth)
      const found = partyWords(given)
      if (wanted.join('') === found.join('')) return true
      const shared = wanted.filter(word => found.includes(word)).length
      return shared / Math.max(wanted.length, found.length) >= 0.8
    }
    default:
      return compact(truth) === compact(given)
  }
}

export interface Miss {
  readonly id: string
  readonly field: FieldName
  readonly outcome: Outcome
  readonly truth: string
  readonly given: string | undefined
}

/** Finer where most values are. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.001]
const BINS = EDGES.slice(1).map((to, index): readonly [number, number] => [EDGES[index]!, to])

/** Counts right, wrong and missed values by field, and keeps what was not right. */
export class Tally {
  readonly misses: Miss[] = []
  readonly confidences: { readonly field: FieldName; readonly confidence: number; readonly right: boolean }[] = []
  private readonly counts = new Map<string, Record<Outcome, number>>()
  private readonly lines = { hits: 0, truth: 0, given: 0 }

  add(truth: Truth, content: DocumentContent): void {
    for (const [name, value] of Object.entries(truth.fields)) {
      const field = name as FieldName
      if (value === undefined || value === '' || FIELDS[field] === undefined) continue
      const given = content.fields[field]
      const outcome: Outcome = given === undefined ? 'missed' : agrees(field, value, given.value) ? 'right' : 'wrong'
      for (const group of [field, 'all']) {
        const counts = this.counts.get(group) ?? { right: 0, wrong: 0, missed: 0 }
        counts[outcome]++
        this.counts.set(group, counts)
      }
      if (given !== undefined)
        this.confidences.push({ field, confidence: given.confidence, right: outcome === 'right' })
      if (outcome !== 'right') this.misses.push({ id: truth.id, field, outcome, truth: value, given: given?.value })
    }
    this.addLines(truth, content)
  }

  private addLines(truth: Truth, content: DocumentContent): void {
    if (truth.lineItems === undefined || truth.lineItems.length === 0) return
    const given = content.lineItems.map(line => line.amount?.value)
    this.lines.truth += truth.lineItems.length
    this.lines.given += given.length
    for (const line of truth.lineItems) {
      const index = given.findIndex(
        amount => amount !== undefined && line.amount !== undefined && agrees('netAmount', line.amount, amount),
      )
      if (index === -1) continue
      given.splice(index, 1)
      this.lines.hits++
    }
  }

  print(): void {
    const percent = (part: number, all: number): string =>
      (all === 0 ? '-' : ((100 * part) / all).toFixed(1)).padStart(5)
    for (const [field, { right, wrong, missed }] of [...this.counts].sort()) {
      const all = right + wrong + missed
      console.log(
        `${field.padEnd(17)} ${percent(right, all)} right ${percent(wrong, all)} wrong ${percent(missed, all)} missed (${all})`,
      )
    }
    const { hits, truth, given } = this.lines
    if (truth > 0)
      console.log(`line items: recall ${percent(hits, truth)} precision ${percent(hits, given)} (${truth})`)
  }

  /** By field, and `all`. */
  figures(): ReadonlyMap<string, Readonly<Record<Outcome, number>>> {
    return this.counts
  }

  /** All fields in one line. */
  line(): string {
    const { right, wrong, missed } = this.counts.get('all') ?? { right: 0, wrong: 0, missed: 0 }
    const all = right + wrong + missed
    const percent = (part: number): string => ((100 * part) / Math.max(1, all)).toFixed(1).padStart(5)
    return `${percent(right)} right ${percent(wrong)} wrong ${percent(missed)} missed (${all})`
  }

  /** How often values of each confidence are right, and how far confidences are off on average. */
  printCalibration(): void {
    let error = 0
    for (const [from, to] of BINS) {
      const bin = this.confidences.filter(({ confidence }) => confidence >= from && confidence < to)
      if (bin.length === 0) continue
      const right = bin.filter(one => one.right).length / bin.length
      const mean = bin.reduce((sum, one) => sum + one.confidence, 0) / bin.length
      error += Math.abs(right - mean) * bin.length
      console.log(`confidence ${mean.toFixed(3)}: ${(100 * right).toFixed(1)} % right (${bin.length})`)
    }
    const expected = error / Math.max(1, this.confidences.length)
    console.log(`expected calibration error: ${(100 * expected).toFixed(2)} %`)
  }
}
