import { z } from 'zod'
import { DOCUMENT_ERROR_COMPONENTS, documentIdSchema, ERROR_SEVERITIES, instantSchema } from './document.ts'
import { errorDataSchema } from './errors.ts'

/** What kind of thing went wrong: who can do something about it differs. */
export const PROBLEM_KINDS = [
  /** The file itself: damaged, protected, of another kind. */
  'file',
  /** The picture of a page: blurred, faint, too small. */
  'page',
  /** What it says: no invoice, or an e-invoice that is not right. */
  'content',
  /** What Vouch reads with: a model, a language. */
  'reader',
  /** Time or memory, or a process that ended. */
  'resources',
  /** The database or the disk. */
  'store',
  /** A folder that cannot be reached. */
  'place',
  /** A person asked for what cannot be done now; these are not kept. */
  'use',
] as const
export const problemKindSchema = z.enum(PROBLEM_KINDS)
export type ProblemKind = z.infer<typeof problemKindSchema>

const count = z.number().int().nonnegative()

/** Everything that went wrong for one cause, however many documents met it. */
export const problemSchema = errorDataSchema.extend({
  id: z.number().int().positive(),
  kind: problemKindSchema,
  severity: z.enum(ERROR_SEVERITIES),
  component: z.enum(DOCUMENT_ERROR_COMPONENTS),
  /** Where the documents came from: a folder, 'window', 'samples'. Absent where that does not matter. */
  source: z.string().optional(),
  firstSeen: instantSchema,
  lastSeen: instantSchema,
  times: count,
  /** It ended the reading of the document. */
  ended: count,
  /** What was tried against it, how often, and how often it helped. */
  recoveries: z.array(z.object({ method: z.string(), tried: count, helped: count })),
  /** The documents that it concerns as they are now, newest first; `ids` are the first of them. */
  documents: z.object({ total: count, ids: z.array(documentIdSchema) }),
  dismissed: z.boolean(),
})
export type Problem = z.infer<typeof problemSchema>
