import { z } from 'zod'

/** The dimensions that the overall figure of a document's quality is made of. */
export const WEIGHED_DIMENSIONS = ['confidence', 'completeness', 'accuracy', 'consistency', 'speed'] as const

const weight = z.number().min(0).max(1)

/** Decimals such as 0.1 have no exact form in binary: sums of five stay this close. */
const ROUNDING = 1e-9

/** What each dimension counts in the overall figure. */
export const qualityWeightsSchema = z
  .record(z.enum(WEIGHED_DIMENSIONS), weight)
  .refine(weights => Math.abs(Object.values(weights).reduce((sum, each) => sum + each, 0) - 1) < ROUNDING, {
    error: 'the weights must add up to 1',
  })
export type QualityWeights = z.infer<typeof qualityWeightsSchema>

export const DEFAULT_QUALITY_WEIGHTS: QualityWeights = {
  confidence: 0.25,
  completeness: 0.2,
  accuracy: 0.25,
  consistency: 0.15,
  speed: 0.15,
}

/** The quality figures that an alert can watch. */
export const WATCHED_DIMENSIONS = ['ocr', 'extraction', 'completeness', 'confidence', 'overall'] as const
export type WatchedDimension = (typeof WATCHED_DIMENSIONS)[number]

const figure = z.number().min(0).max(100)

/** Below these figures, and above these seconds, an alert is raised. */
export const alertThresholdsSchema = z.record(z.enum(WATCHED_DIMENSIONS), figure).and(
  z.object({
    /** Of reading one document. */
    seconds: z.number().min(0.1).max(3600),
  }),
)
export type AlertThresholds = z.infer<typeof alertThresholdsSchema>

export const DEFAULT_ALERT_THRESHOLDS: AlertThresholds = {
  overall: 70,
  confidence: 60,
  completeness: 80,
  ocr: 75,
  extraction: 70,
  seconds: 10,
}

/** How alerts reach somebody who does not look at the window. Both ways out of it are off unless they are set. */
export const alertDeliverySchema = z.object({
  desktop: z.boolean(),
  /** The address that gets each alert as JSON by POST; empty for none. */
  webhook: z
    .string()
    .max(500)
    .regex(/^$|^https?:\/\/[^/?#@\s]+([/?#]\S*)?$/i, { error: 'begins with https:// or http://, without a password' }),
  /** A program in the folder `alert-programs` of the data folder, which gets the alert as JSON; empty for none. */
  program: z
    .string()
    .max(100)
    .regex(/^$|^[\w-][\w.-]*$/, { error: 'the name of a file, without a folder' }),
  /** The same cause is told again after this long at the earliest. */
  quietMinutes: z
    .number()
    .int()
    .min(0)
    .max(7 * 24 * 60),
})
export type AlertDelivery = z.infer<typeof alertDeliverySchema>

export const DEFAULT_ALERT_DELIVERY: AlertDelivery = { desktop: true, webhook: '', program: '', quietMinutes: 60 }
