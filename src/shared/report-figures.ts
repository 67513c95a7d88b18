import { z } from 'zod'
import { daySchema } from './document.ts'

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
