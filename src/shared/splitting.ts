import { z } from 'zod'

/** Pages of a document that are one invoice; counted from 1. */
export const splitPartSchema = z.object({ from: z.number().int().positive(), to: z.number().int().positive() })
export type SplitPart = z.infer<typeof splitPartSchema>

/** How a document seems to fall into invoices. `confidence`: that another invoice begins at `from`. */
export const splitProposalSchema = z.object({
  parts: z.array(splitPartSchema.extend({ confidence: z.number().min(0).max(1) })).min(2),
})
export type SplitProposal = z.infer<typeof splitProposalSchema>
