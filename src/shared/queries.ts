import { z } from 'zod'

const count = z.number().int().nonnegative()
const share = z.number().min(0).max(1)

/** What a printed word is, as far as its letters say. */
export const WORD_KINDS = ['label', 'amount', 'date', 'number', 'account', 'address', 'word', 'sign'] as const
export type WordKind = (typeof WORD_KINDS)[number]

/** The page in cells: about as high as wide on A4. */
export const MAP_COLUMNS = 12
export const MAP_ROWS = 17

/** What one query of the network looks at, over all documents that were read with it. */
export const queryLooksSchema = z.object({
  /** Documents in which it looked at anything. */
  documents: count,
  /** Each kind's share of its attention. */
  kinds: z.record(z.enum(WORD_KINDS), share),
  /** The share that falls on the value which was taken; absent for queries of no field. */
  onValue: share.optional(),
  /** The words that it looks at most, without figures, with their shares. */
  words: z.array(z.object({ text: z.string(), share })),
  /** Where on the page, row by row; the cells add up to 1. */
  map: z.array(share).length(MAP_COLUMNS * MAP_ROWS),
})
export type QueryLooks = z.infer<typeof queryLooksSchema>

export const queriesSchema = z.object({
  documents: count,
  /** The newest model that read any of them; documents of others are left out. */
  model: z.string().optional(),
  queries: z.array(queryLooksSchema),
  /** How much each query looks at each other one, mean over the documents, for each layer. */
  among: z.array(z.array(z.array(share))),
})
export type Queries = z.infer<typeof queriesSchema>
