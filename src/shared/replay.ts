import { z } from 'zod'
import { documentIdSchema } from './document.ts'
import { errorDataSchema } from './errors.ts'
import { FIELD_NAMES } from './fields.ts'
import { readerSchema } from './models.ts'

/** What a replay compares with the approval: every field, and what is compared as a whole. */
export const REPLAYED_SUBJECTS = [...FIELD_NAMES, 'documentType', 'lineItems'] as const
export type ReplayedSubject = (typeof REPLAYED_SUBJECTS)[number]

/** Who takes part: a reader, or what had been read when the document came in. */
export const partSchema = z.union([readerSchema, z.object({ kind: z.literal('stored') })])
export type Part = z.infer<typeof partSchema>

/** More at once make no table that anybody reads. */
export const MOST_PARTS = 12

const count = z.number().int().nonnegative()

/** Held against what a person approved. `extra`: a value where the person left none. */
export const tallySchema = z.object({ right: count, wrong: count, missed: count, extra: count })
export type Tally = z.infer<typeof tallySchema>

export const partResultSchema = z.object({
  part: partSchema,
  fields: z.record(z.enum(REPLAYED_SUBJECTS), tallySchema),
  /** Over all header fields. */
  all: tallySchema,
  /** Wall time of finding the fields, a page; absent for what was read before. */
  millisecondsPerPage: z.number().optional(),
  /** What the process took more when the reader was opened and had read its first document; of models only. */
  memoryBytes: z.number().optional(),
})
export type PartResult = z.infer<typeof partResultSchema>

/** A value that the parts do not agree on, or that one of them has wrong. `values` in the order of the parts. */
export const differenceSchema = z.object({
  id: documentIdSchema,
  fileName: z.string(),
  vendorName: z.string().optional(),
  subject: z.enum(REPLAYED_SUBJECTS),
  approved: z.string().nullable(),
  values: z.array(z.string().nullable()),
  /** Of each value. */
  right: z.array(z.boolean()),
})
export type Difference = z.infer<typeof differenceSchema>

/** Why approved documents took no part. */
export const skippedSchema = z.object({
  /** Vouch approved them itself: nobody said that their values are right. */
  approvedByVouch: count,
  /** Their values come from the data of an e-invoice. */
  einvoices: count,
  /** Their words are not stored. */
  withoutWords: count,
})
export type Skipped = z.infer<typeof skippedSchema>

export const replayResultSchema = z.object({
  documents: count,
  pages: count,
  skipped: skippedSchema,
  parts: z.array(partResultSchema),
  differences: z.array(differenceSchema),
})
export type ReplayResult = z.infer<typeof replayResultSchema>

const parts = z.array(partSchema).min(1).max(MOST_PARTS)

/** The last replay: one at a time. */
export const replaySchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('running'), parts, done: count, total: count }),
  z.object({ state: z.literal('cancelled'), parts }),
  z.object({ state: z.literal('failed'), parts, error: errorDataSchema }),
  z.object({ state: z.literal('done'), parts, result: replayResultSchema }),
])
export type Replay = z.infer<typeof replaySchema>

/** What became of a value from one part of a replay to another. */
export const CHANGES = ['broken', 'fixed', 'changed'] as const
export type Change = (typeof CHANGES)[number]

/** `broken`: it was right before. `fixed`: it is right now. `changed`: wrong both times, and not the same. */
export function changeOf({ values, right }: Difference, before: number, after: number): Change | undefined {
  if (right[before] !== right[after]) return right[after] ? 'fixed' : 'broken'
  return right[after] || values[before] === values[after] ? undefined : 'changed'
}
