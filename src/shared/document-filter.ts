import { z } from 'zod'
import { DOCUMENT_TYPES, daySchema, fieldNameSchema, LANGUAGES, QUALITY_LEVELS } from './document.ts'
import { VOUCH_ERROR_CODES } from './errors.ts'
import { PRIORITIES } from './priority.ts'

/** What a document must be like to be listed, beside its status and the words that are searched for. All of it holds. */
export const documentFilterSchema = z.object({
  priorities: z.array(z.enum(PRIORITIES)).optional(),
  /** A person's name; empty for nobody's. */
  assignedTo: z.string().max(100).optional(),
  languages: z.array(z.enum(LANGUAGES)).optional(),
  documentTypes: z.array(z.enum(DOCUMENT_TYPES)).optional(),
  /** Where it came from: a watched folder's path, or one of Vouch's own names. */
  source: z.string().max(1000).optional(),
  /** The vendor, without regard to case and accents. */
  vendor: z.string().max(200).optional(),
  importedFrom: daySchema.optional(),
  importedUntil: daySchema.optional(),
  dueUntil: daySchema.optional(),
  levels: z.array(z.enum(QUALITY_LEVELS)).optional(),
  /** A problem that was met while it was read, or that it could not be read for. */
  problem: z.enum(VOUCH_ERROR_CODES).optional(),
  /** A field that a person had to correct. */
  corrected: fieldNameSchema.optional(),
})
export type DocumentFilter = z.infer<typeof documentFilterSchema>

export const SORT_KEYS = [
  'importedAt',
  'vendorName',
  'invoiceNumber',
  'totalAmount',
  'dueDate',
  'confidence',
  'status',
] as const
