import { z } from 'zod'
import { readingSchema, STAGE_NAMES } from '#shared/document.ts'
import { errorDataSchema } from '#shared/errors.ts'
import type { FromWorker } from './messages.ts'

const job = z.string()
const residentBytes = z.number().nonnegative()

const schema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('progress'),
    ...{ job, residentBytes },
    progress: z.object({ stage: z.enum(STAGE_NAMES), fraction: z.number().min(0).max(1) }),
  }),
  z.object({
    type: z.literal('done'),
    ...{ job, residentBytes },
    result: z.object({
      reading: readingSchema,
      words: z.array(z.union([z.instanceof(Uint8Array), z.array(z.unknown())])),
    }),
  }),
  z.object({ type: z.literal('failed'), ...{ job, residentBytes }, error: errorDataSchema }),
])

/**
 * Whether a worker's message is one. It decodes strangers' files: should one of them ever take it over, or break it,
 * what it then says must not reach the store.
 */
export const isFromWorker = (message: unknown): message is FromWorker => schema.safeParse(message).success
