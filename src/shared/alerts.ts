import { z } from 'zod'
import { ERROR_SEVERITIES, instantSchema } from './document.ts'

/** What an alert can be about. */
export const ALERT_KINDS = [
  /** Documents of one source are read badly. */
  'quality',
  /** Reading takes long. */
  'slow',
  /** Something goes wrong more often than it used to. */
  'errors',
  /** A watched folder cannot be reached. */
  'folder',
  /** The disk is nearly full. */
  'disk',
  /** No backup was made, or none could be. */
  'backup',
  /** The store refuses to take what was read. */
  'store',
] as const

const figureSchema = z.object({ name: z.string(), value: z.number(), threshold: z.number() })

export const alertSchema = z.object({
  id: z.number().int().positive(),
  kind: z.enum(ALERT_KINDS),
  severity: z.enum(ERROR_SEVERITIES),
  /** What it is about: a folder, where documents came from, a kind of problem. */
  about: z.string(),
  message: z.string(),
  /** What to do about it. */
  advice: z.string(),
  /** What was measured, the most telling first; shares are from 0 to 1. */
  figures: z.array(figureSchema),
  raisedAt: instantSchema,
  /** When it was last found to be so. */
  lastAt: instantSchema,
  /** Absent: it still is so. */
  clearedAt: instantSchema.optional(),
  /** A person said that it is known. */
  seenAt: instantSchema.optional(),
})
export type Alert = z.infer<typeof alertSchema>

/** What came of telling somebody, one a way that is switched on. */
export const alertTrialSchema = z.object({
  way: z.enum(['desktop', 'webhook', 'program']),
  ok: z.boolean(),
  detail: z.string(),
})
export type AlertTrial = z.infer<typeof alertTrialSchema>

/** What a person who does something else is told. */
export const alertNotificationSchema = z.object({
  title: z.string(),
  body: z.string(),
  severity: z.enum(ERROR_SEVERITIES),
})
export type AlertNotification = z.infer<typeof alertNotificationSchema>
