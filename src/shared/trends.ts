import { z } from 'zod'
import { instantSchema, qualitySchema } from './document.ts'

export const TREND_STEPS = ['hour', 'day', 'week', 'month'] as const
export type TrendStep = (typeof TREND_STEPS)[number]

const DIMENSIONS = qualitySchema.omit({ level: true }).keyof().options

/** What is followed over time. Quality from 0 to 100, shares from 0 to 1, `seconds` of reading a document. */
export const TREND_MEASURES = [
  ...DIMENSIONS,
  /** Decided `auto-approve` among those read. */
  'automation',
  /** With a problem, or failed, among those read or failed. */
  'problems',
  /** Fields that a person had to correct among those approved. */
  'corrections',
  /** Median. */
  'seconds',
] as const
export type TrendMeasure = (typeof TREND_MEASURES)[number]

const count = z.number().int().nonnegative()

export const trendsQuerySchema = z.object({
  step: z.enum(TREND_STEPS).default('day'),
  /** From this instant on; absent: from the first document on. */
  since: instantSchema.optional(),
  until: instantSchema.optional(),
  /** Only documents that came from there. */
  source: z.string().optional(),
})
export type TrendsQuery = z.infer<typeof trendsQuerySchema>

/** One step in time that something happened in. */
export const trendPointSchema = z.object({
  /** Its beginning, in UTC; a week begins on Monday. */
  at: instantSchema,
  imported: count,
  read: count,
  failed: count,
  approved: count,
  /** What could be measured. */
  measures: z.partialRecord(z.enum(TREND_MEASURES), z.number()),
})
export type TrendPoint = z.infer<typeof trendPointSchema>

export const TREND_CAUSES = [
  'settings',
  'folder-added',
  'folder-removed',
  'reader',
  'version',
  'folder-changed',
  'new-vendor',
  'new-source',
] as const

export const trendCauseSchema = z.object({
  kind: z.enum(TREND_CAUSES),
  at: instantSchema,
  /** The vendor, the folder, the names of the settings. */
  what: z.string(),
  /** How much of the step goes away without its documents; absent where that cannot be told. */
  explains: z.number().min(0).max(1).optional(),
})
export type TrendCause = z.infer<typeof trendCauseSchema>

/** A figure that was another one from some time on. */
export const trendChangeSchema = z.object({
  measure: z.enum(TREND_MEASURES),
  /** The first hour or day of the new level. */
  at: instantSchema,
  /** Medians. */
  before: z.number(),
  after: z.number(),
  better: z.boolean(),
  /** How likely such a step is where nothing changed. */
  probability: z.number(),
  /** What happened at that time, the likeliest first. */
  causes: z.array(trendCauseSchema),
})
export type TrendChange = z.infer<typeof trendChangeSchema>

export const trendsSchema = z.object({
  /** Oldest first; steps in which nothing happened are left out. */
  points: z.array(trendPointSchema),
  changes: z.array(trendChangeSchema),
})
export type Trends = z.infer<typeof trendsSchema>
