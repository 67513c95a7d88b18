import { z } from 'zod'
import { boxSchema, confidenceSchema, documentTypeSchema, fieldNameSchema } from './document.ts'
import { FIELD_NAMES } from './fields.ts'

/** The queries of the field reader: one a field, one for the document's type, and free ones that only help these. */
export const QUERY_COUNT = 32
export const TYPE_QUERY = FIELD_NAMES.length

const share = z.number().min(0).max(1)

/** A place on a page. */
export const placeSchema = z.object({ page: z.int().positive(), box: boxSchema })

/** Why one of several values was taken or left. */
export const CANDIDATE_REASONS = [
  /** It is the field's value. */
  'chosen',
  /** Another one is likelier. */
  'less-likely',
  /** Another one fits the other sums. */
  'does-not-add-up',
  /** It is likeliest, but not likely enough to be shown as the value. */
  'too-unsure',
] as const

/** What was found out about a value besides who proposes it. */
export const CANDIDATE_CHECKS = ['adds-up', 'checksum', 'labelled', 'only-one'] as const

/** One value that a field could have. */
export const evidenceCandidateSchema = z.object({
  value: z.string(),
  raw: z.string(),
  /** Absent where nothing is printed. */
  place: placeSchema.optional(),
  /** What the network gives its words; absent where the network did not read, or does not point there. */
  model: share.optional(),
  /** What the rules give it; absent where they do not propose it. */
  rules: share.optional(),
  /** The label that announces it, as printed. */
  label: z.string().optional(),
  checks: z.array(z.enum(CANDIDATE_CHECKS)),
  /** The chance that it is right, from all of this. */
  confidence: confidenceSchema,
  reason: z.enum(CANDIDATE_REASONS),
})
export type EvidenceCandidate = z.infer<typeof evidenceCandidateSchema>

/** What competed for a field, likeliest first. */
export const fieldEvidenceSchema = z.object({
  candidates: z.array(evidenceCandidateSchema),
  /** What the network gives to the field's not being printed at all. */
  absent: share.optional(),
})
export type FieldEvidence = z.infer<typeof fieldEvidenceSchema>

/** A word that some query looked at. */
export const attendedWordSchema = placeSchema.extend({ text: z.string() })
export type AttendedWord = z.infer<typeof attendedWordSchema>

/** A word by its index among `words`, and its share of a query's attention. */
export const lookSchema = z.tuple([z.int().nonnegative(), share])

/** How the network came by its reading. */
export const attentionSchema = z.object({
  /** The model by name and version. */
  model: z.string(),
  words: z.array(attendedWordSchema),
  /** For each layer, for each query, the words that it looked at most, the strongest first. */
  looks: z.array(z.array(z.array(lookSchema))),
  /** For each field, the words that its query points at in the end: what it takes for the value. */
  points: z.array(z.array(lookSchema)),
  /** For each layer, for each query, how much it looked at each other one. */
  among: z.array(z.array(z.array(share))),
})
export type Attention = z.infer<typeof attentionSchema>

/** How a document was understood: kept beside its reading, to be shown and to be replayed. */
export const understandingSchema = z.object({
  fields: z.partialRecord(fieldNameSchema, fieldEvidenceSchema),
  /** The chance of each type of document, by the network. */
  documentType: z.partialRecord(documentTypeSchema, share).optional(),
  /** Whose table of items was taken, and what each came to. */
  lines: z
    .object({ taken: z.enum(['rules', 'model']), rules: z.int(), model: z.int(), addsUp: z.boolean() })
    .optional(),
  /** Absent where the network did not read. */
  attention: attentionSchema.optional(),
})
export type Understanding = z.infer<typeof understandingSchema>
