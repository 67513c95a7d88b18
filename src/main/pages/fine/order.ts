import { z } from 'zod'

/** A page to be painted finely: its PDF, its number from 1, the turn that set it upright, and the file to write. */
export const fineOrderSchema = z.object({
  pdf: z.string(),
  number: z.number().int().positive(),
  rotation: z.number().int(),
  image: z.string(),
})
export type FineOrder = z.infer<typeof fineOrderSchema>
