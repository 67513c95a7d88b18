import { z } from 'zod'
import { executionProviderSchema, providerReportSchema } from './providers.ts'

/** More documents at once than this help no machine, and each takes memory. */
export const MOST_JOBS = 64

/** What computes here, and why: what every provider did when it was tried, if it was. */
export const computingSchema = z.object({
  provider: executionProviderSchema,
  report: providerReportSchema.optional(),
  workers: z.number().int().positive(),
  threads: z.number().int().positive(),
})
export type Computing = z.infer<typeof computingSchema>
