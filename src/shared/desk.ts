import { z } from 'zod'
import { boxSchema, fieldNameSchema, instantSchema } from './document.ts'
import { LINE_COLUMN_NAMES } from './fields.ts'

/** What one invoice cost its clerk, from its opening to its approval. Breaks are not counted. */
export const effortSchema = z.object({
  seconds: z.number().nonnegative(),
  keystrokes: z.number().int().nonnegative(),
  clicks: z.number().int().nonnegative(),
  /** Header fields and cells whose value a person set or accepted. */
  fields: z.number().int().nonnegative(),
})
export type Effort = z.infer<typeof effortSchema>

/** Medians over approved invoices; absent where there is none. */
export const effortFiguresSchema = z.object({
  invoices: z.number().int().nonnegative(),
  median: effortSchema.optional(),
})
export type EffortFigures = z.infer<typeof effortFiguresSchema>

/** A name as people call each other at work. */
const personSchema = z.string().trim().max(100)

export const commentSchema = z.object({ at: instantSchema, by: z.string(), text: z.string() })
export type Comment = z.infer<typeof commentSchema>
export const commentTextSchema = z.string().trim().min(1).max(2000)

/** What was said about a document, oldest first, and who is known here. */
export const conversationSchema = z.object({ comments: z.array(commentSchema), people: z.array(z.string()) })
export type Conversation = z.infer<typeof conversationSchema>
export const assigneeSchema = personSchema

/** A header field, or a cell of the line items. */
export const targetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('field'), field: fieldNameSchema }),
  z.object({ kind: z.literal('cell'), row: z.number().int().nonnegative(), column: z.enum(LINE_COLUMN_NAMES) }),
])

/** Text that stands in a field but is not part of the invoice yet. */
export const draftSchema = z.object({
  target: targetSchema,
  text: z.string().max(2000),
  page: z.number().int().positive().optional(),
  box: boxSchema.optional(),
})
export type KeptDraft = z.infer<typeof draftSchema>

/** A tax rate as a clerk typed it: '19 %', '1.000,00'. */
export const typedTaxRowSchema = z.object({
  rate: z.string().max(40),
  base: z.string().max(40),
  amount: z.string().max(40),
})
export type TypedTaxRow = z.infer<typeof typedTaxRowSchema>

/** What the approved invoices of the same vendor say in the fields that seldom change, newest first. */
export const vendorHistorySchema = z.object({
  invoices: z.number().int().nonnegative(),
  fields: z.partialRecord(
    fieldNameSchema,
    z.array(z.object({ value: z.string(), invoices: z.number().int().positive() })),
  ),
})
export type VendorHistory = z.infer<typeof vendorHistorySchema>
