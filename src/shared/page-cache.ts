import { z } from 'zod'

/** Nobody scans more: some eight million pages. */
export const MOST_CACHE_MEGABYTES = 100_000

/** The pages that OCR has read and that are kept. */
export const cacheFiguresSchema = z.object({
  pages: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
  /** Since it was last emptied: pages that were found instead of being read, and pages that had to be read. */
  found: z.number().int().nonnegative(),
  read: z.number().int().nonnegative(),
})
export type CacheFigures = z.infer<typeof cacheFiguresSchema>
