import { z } from 'zod'
import { documentIdSchema, instantSchema, sha256Schema } from './document.ts'

export const exportProfileSchema = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  encoding: z.enum(['utf-8', 'utf-8-bom', 'windows-1252']),
  /** One row an invoice, or one a line item. */
  rowPer: z.enum(['invoice', 'line']),
})
export type ExportProfile = z.infer<typeof exportProfileSchema>

export const exportRecordSchema = z.object({
  id: z.number().int().positive(),
  at: instantSchema,
  actor: z.string(),
  profile: z.string(),
  fileName: z.string(),
  sha256: sha256Schema,
  invoices: z.number().int().nonnegative(),
})
export type ExportRecord = z.infer<typeof exportRecordSchema>

export const exportPreviewSchema = z.object({
  invoices: z.number().int().nonnegative(),
  /** The file's first lines, as they would be written. */
  head: z.string(),
  /** What keeps an invoice out of the file until it is mended. */
  problems: z.array(z.object({ id: documentIdSchema, message: z.string() })),
})
export type ExportPreview = z.infer<typeof exportPreviewSchema>
