import { z } from 'zod'
import { documentIdSchema } from './document.ts'
import { errorDataSchema } from './errors.ts'

/** The documents of the other invoices, where a file held several. */
const others = z.array(documentIdSchema).optional()

/** Of a mail or archive: the first names of what in it cannot be a document. */
const leftOut = z.array(z.string()).optional()

export const importResultSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('imported'), fileName: z.string(), id: documentIdSchema, others, leftOut }),
  /** The same bytes were here before: nothing new was made. */
  z.object({ outcome: z.literal('duplicate'), fileName: z.string(), id: documentIdSchema, others, leftOut }),
  z.object({ outcome: z.literal('refused'), fileName: z.string(), error: errorDataSchema }),
])
export type ImportResult = z.infer<typeof importResultSchema>
