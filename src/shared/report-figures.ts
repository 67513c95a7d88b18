import { z } from 'zod'
import { daySchema, fieldNameSchema, LANGUAGES } from './document.ts'
import { documentStatusSchema } from './document-records.ts'

/** What documents can be told apart by in a report. */
export const BREAKDOWNS = ['vendor', 'source', 'language', 'documentType'] as const
export const breakdownQuerySchema = z.object({ by: z.enum(BREAKDOWNS), since: daySchema.optional() })
export type BreakdownQuery = z.infer<typeof breakdownQuerySchema>

const count = z.number().int().nonnegative()
const share = z.number().min(0).max(1)
const milliseconds = z.number().nonnegative()

/** The documents that have one thing in common; what was not measured is absent. */
export const breakdownRowSchema = z.object({
  key: z.string(),
  documents: count,
  failed: count,
  /** Decided `auto-approve` among those read. */
  automation: share.optional(),
  averageQuality: z.number().optional(),
  /** Fields that a person had to correct among those approved. */
  corrections: share.optional(),
  medianMs: milliseconds.optional(),
})
export type BreakdownRow = z.infer<typeof breakdownRowSchema>

export const performanceSchema = z.object({
  readings: count,
  total: z.object({ medianMs: milliseconds, p95Ms: milliseconds }).optional(),
  /** The slowest first. */
  stages: z.array(
    z.object({
      stage: z.string(),
      readings: count,
      medianMs: milliseconds,
      p95Ms: milliseconds,
    }),
  ),
})

export const qualityReportSchema = z.object({
  documents: count,
  byStatus: z.partialRecord(documentStatusSchema, count),
  byLanguage: z.partialRecord(z.enum(LANGUAGES), count),
  byLevel: z.record(z.string(), count),
  /** Decided `auto-approve` among those read. */
  automationRate: share.optional(),
  averageQuality: z.number().optional(),
  medianMs: z.number().optional(),
  p95Ms: z.number().optional(),
  /** For every field, over documents a person has approved: how often it was read, and how often it had to be corrected. */
  fields: z.array(
    z.object({
      field: fieldNameSchema,
      approved: count,
      read: count,
      corrected: count,
    }),
  ),
  errors: z.array(z.object({ code: z.string(), message: z.string(), documents: count })),
  /** Documents imported and approved each day, oldest first. */
  days: z.array(
    z.object({
      day: daySchema,
      imported: count,
      approved: count,
      averageQuality: z.number().optional(),
    }),
  ),
})
export type QualityReport = z.infer<typeof qualityReportSchema>
