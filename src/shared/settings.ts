import { z } from 'zod'
import { MOST_JOBS } from './computing.ts'
import { confidenceSchema } from './document.ts'
import { exportOptionsSchema } from './export-options.ts'
import { MOST_CACHE_MEGABYTES } from './page-cache.ts'
import { PROVIDER_CHOICES } from './providers.ts'
import { alertDeliverySchema, alertThresholdsSchema, qualityWeightsSchema } from './quality-settings.ts'
import { windowSettings } from './window.ts'

export const settingsSchema = z.object({
  /** Documents decided `auto-approve` are approved without a person. Off until the shop trusts it. */
  autoApprove: z.boolean(),
  /** The smallest confidence that counts as sure, for colours, the next-doubtful order and `auto-approve`. */
  doubtBelow: confidenceSchema,
  /** The shop's own name and VAT id: who is the buyer, never the vendor. */
  companyName: z.string().max(200),
  companyVatId: z.string().max(30),
  /** Where export files are written besides being offered for download; empty for nowhere. */
  exportFolder: z.string(),
  exportOptions: exportOptionsSchema,
  /** How much of the disk the pages may take that OCR has read, so that they need not be read again; 0 keeps none. */
  pageCacheMegabytes: z.number().int().min(0).max(MOST_CACHE_MEGABYTES),
  /** What computes the models: one by name, or the fastest that was right on this machine. */
  executionProvider: z.enum(PROVIDER_CHOICES),
  /** Documents read at once; 0 for as many as suit the machine. */
  documentsAtOnce: z.number().int().min(0).max(MOST_JOBS),
  /** For documents read from now on. */
  qualityWeights: qualityWeightsSchema,
  alertThresholds: alertThresholdsSchema,
  alertDelivery: alertDeliverySchema,
  ...windowSettings,
})
export type Settings = z.infer<typeof settingsSchema>
