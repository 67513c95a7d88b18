import type { DocumentContent } from '#shared/document.ts'
import { FIELD_NAMES } from '#shared/fields.ts'
import {
  type Difference,
  type Part,
  type PartResult,
  REPLAYED_SUBJECTS,
  type ReplayedSubject,
  type ReplayResult,
  type Skipped,
  type Tally,
} from '#shared/replay.ts'
import type { ApprovedDocument } from './approved.ts'
import { isSame, saidOf } from './same-value.ts'

/** What a part found in a document. */
export interface Found {
  readonly content: DocumentContent
  readonly milliseconds?: number
  readonly memoryBytes?: number
}

type Outcome = keyof Tally
type Counts = Record<Outcome, number>

const noCounts = (): Counts => ({ right: 0, wrong: 0, missed: 0, extra: 0 })

interface PartCounts {
  readonly part: Part
  readonly fields: Record<ReplayedSubject, Counts>
  milliseconds: number | undefined
  memoryBytes: number | undefined
}

/** Undefined: neither the approval nor the part says anything. */
function outcomeOf(subject: ReplayedSubject, approved: string | undefined, given: string | undefined) {
  if (given === undefined) return approved === undefined ? undefined : 'missed'
  if (approved === undefined) return 'extra'
  return isSame(subject, approved, given) ? 'right' : 'wrong'
}

/** Adds up what the parts of a replay found, document after document. */
export class ReplayTally {
  private documents = 0
  private pages = 0
  private readonly skipped: Record<keyof Skipped, number> = { approvedByVouch: 0, einvoices: 0, withoutWords: 0 }
  private readonly differences: Difference[] = []
  private readonly parts: readonly PartCounts[]

  constructor(parts: readonly Part[]) {
    this.parts = parts.map(part => ({
      part,
      fields: Object.fromEntries(REPLAYED_SUBJECTS.map(subject => [subject, noCounts()])) as PartCounts['fields'],
      milliseconds: undefined,
      memoryBytes: undefined,
    }))
  }

  skip(reason: keyof Skipped): void {
    this.skipped[reason]++
  }

  /** `found` in the order of the parts. */
  add(document: ApprovedDocument, found: readonly Found[]): void {
    this.documents++
    this.pages += document.pages.length
    for (const [index, { milliseconds, memoryBytes }] of found.entries()) {
      const part = this.parts[index]!
      if (milliseconds !== undefined) part.milliseconds = (part.milliseconds ?? 0) + milliseconds
      part.memoryBytes ??= memoryBytes
    }
    for (const subject of REPLAYED_SUBJECTS) this.compare(subject, document, found)
  }

  private compare(subject: ReplayedSubject, document: ApprovedDocument, found: readonly Found[]): void {
    const approved = saidOf(document.approved, subject)
    const values = found.map(({ content }) => saidOf(content, subject))
    const outcomes = values.map(value => outcomeOf(subject, approved, value))
    for (const [index, outcome] of outcomes.entries())
      if (outcome !== undefined) this.parts[index]!.fields[subject][outcome]++
    const right = outcomes.map(outcome => outcome === undefined || outcome === 'right')
    if (right.every(Boolean)) return
    const { id, fileName, vendorName } = document
    this.differences.push({
      ...{ id, fileName, subject, right },
      ...(vendorName !== undefined && { vendorName }),
      approved: approved ?? null,
      values: values.map(value => value ?? null),
    })
  }

  result(): ReplayResult {
    const { documents, pages, skipped, differences } = this
    return {
      ...{ documents, pages, skipped: { ...skipped }, differences: [...differences] },
      parts: this.parts.map(part => this.partResult(part)),
    }
  }

  private partResult({ part, fields, milliseconds, memoryBytes }: PartCounts): PartResult {
    const all = noCounts()
    for (const name of FIELD_NAMES)
      for (const outcome of Object.keys(all) as Outcome[]) all[outcome] += fields[name][outcome]
    return {
      ...{ part, fields, all },
      ...(milliseconds !== undefined && this.pages > 0 && { millisecondsPerPage: milliseconds / this.pages }),
      ...(memoryBytes !== undefined && { memoryBytes }),
    }
  }
}
