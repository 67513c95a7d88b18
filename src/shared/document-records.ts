import { z } from 'zod'
import {
  confidenceSchema,
  DECISIONS,
  DOCUMENT_TYPES,
  daySchema,
  decimalSchema,
  documentContentSchema,
  documentIdSchema,
  instantSchema,
  LANGUAGES,
  readingSchema,
  sha256Schema,
  validationResultSchema,
} from './document.ts'
import { documentFilterSchema, SORT_KEYS } from './document-filter.ts'
import { attachmentSchema, EINVOICE_FORMATS, einvoicePartsSchema } from './einvoice.ts'
import { errorDataSchema } from './errors.ts'
import { originSchema } from './origin.ts'
import { PRIORITIES } from './priority.ts'
import { splitPartSchema } from './splitting.ts'

/** Where a document stands on its way. `review` waits for a person, `held` was put aside by one. */
export const DOCUMENT_STATUSES = [
  'queued',
  'processing',
  'failed',
  'review',
  'held',
  'approved',
  'rejected',
  'exported',
] as const
export const documentStatusSchema = z.enum(DOCUMENT_STATUSES)
export type DocumentStatus = z.infer<typeof documentStatusSchema>

/** One row of the queue. */
export const documentSummarySchema = z.object({
  id: documentIdSchema,
  fileName: z.string(),
  status: documentStatusSchema,
  priority: z.enum(PRIORITIES),
  importedAt: instantSchema,
  documentType: z.enum(DOCUMENT_TYPES).optional(),
  decision: z.enum(DECISIONS).optional(),
  language: z.enum(LANGUAGES).optional(),
  vendorName: z.string().optional(),
  invoiceNumber: z.string().optional(),
  invoiceDate: daySchema.optional(),
  dueDate: daySchema.optional(),
  currency: z.string().optional(),
  totalAmount: decimalSchema.optional(),
  /** The weakest critical field's confidence: what a clerk has to look at first. */
  confidence: confidenceSchema.optional(),
  pageCount: z.number().int().nonnegative(),
  /** Set while `failed`: the reason. */
  error: errorDataSchema.optional(),
  /** Another document with the same vendor, number and total. */
  possibleDuplicateOf: documentIdSchema.optional(),
  /** It waits in the queue, and is passed over until a person takes it up. */
  putAside: z.literal(true).optional(),
  /** Who is to look at it. */
  assignedTo: z.string().optional(),
})
export type DocumentSummary = z.infer<typeof documentSummarySchema>

export const auditEntrySchema = z.object({
  sequence: z.number().int().positive(),
  at: instantSchema,
  actor: z.string(),
  action: z.string(),
  documentId: documentIdSchema.optional(),
  /** What changed: the values before and after, or what the action was about. */
  details: z.record(z.string(), z.unknown()),
  hash: sha256Schema,
})
export type AuditEntry = z.infer<typeof auditEntrySchema>

/** A document on the clerk's desk. `version` grows with every change and guards against concurrent edits. */
export const documentDetailSchema = z.object({
  summary: documentSummarySchema,
  version: z.number().int().nonnegative(),
  sha256: sha256Schema,
  mediaType: z.string(),
  /** The mails and archives that it came in, if any. */
  origin: originSchema.optional(),
  /** The documents that it became; empty: a person said that it is one invoice; absent: nobody decided. */
  split: z.array(splitPartSchema.extend({ id: documentIdSchema })).optional(),
  /** The fields as they are now; absent until the document has been read. */
  content: documentContentSchema.optional(),
  /** What the machine read, unchanged. */
  reading: readingSchema.optional(),
  /** The checks over `content`. */
  validation: z.array(validationResultSchema),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  /** The note of the last hold or reject. */
  note: z.string().optional(),
})
export type DocumentDetail = z.infer<typeof documentDetailSchema>

/** What an e-invoice says beyond the fields; the bytes of its attachments are asked for one by one. */
export const einvoiceRecordSchema = z.object({
  format: z.enum(EINVOICE_FORMATS),
  profile: z.string().optional(),
  parts: einvoicePartsSchema.extend({
    attachments: z.array(
      attachmentSchema.omit({ bytes: true }).extend({ byteLength: z.number().int().nonnegative().optional() }),
    ),
  }),
})
export type EinvoiceRecord = z.infer<typeof einvoiceRecordSchema>

export const documentQuerySchema = z.object({
  statuses: z.array(documentStatusSchema).optional(),
  /** Words that must all occur in vendor, number, file name or total. */
  search: z.string().max(200).optional(),
  filter: documentFilterSchema.optional(),
  sort: z.object({ key: z.enum(SORT_KEYS), descending: z.boolean() }).default({ key: 'importedAt', descending: true }),
  offset: z.number().int().nonnegative().default(0),
  limit: z.number().int().min(1).max(500).default(100),
})
export type DocumentQuery = z.infer<typeof documentQuerySchema>

/** What a clerk goes to from a document, in the queue as it is searched, filtered and sorted. */
export const neighboursSchema = z.object({
  /** From 1; absent where the document is not in the list. */
  place: z.number().int().positive().optional(),
  /** How many the list has. */
  count: z.number().int().nonnegative(),
  previous: documentIdSchema.optional(),
  following: documentIdSchema.optional(),
  /** Of those that wait for a review. */
  nextWaiting: documentIdSchema.optional(),
})
export type Neighbours = z.infer<typeof neighboursSchema>
