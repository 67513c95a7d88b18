import { z } from 'zod'
import { documentIdSchema, instantSchema, STAGE_NAMES } from './document.ts'
import { errorDataSchema } from './errors.ts'
import { PRIORITIES } from './priority.ts'

export const prioritySchema = z.enum(PRIORITIES)
export type Priority = z.infer<typeof prioritySchema>

const count = z.number().int().nonnegative()
const milliseconds = z.number().nonnegative()

/** More than a clerk can have chosen by hand; whoever wants more asks again. */
export const MOST_AT_ONCE = 5_000

export const manyDocumentsSchema = z.object({ ids: z.array(documentIdSchema).min(1).max(MOST_AT_ONCE) })

/** What became of an order for many documents: each is done, or refused with the reason. */
export const manyDoneSchema = z.object({
  done: z.array(documentIdSchema),
  refused: z.array(z.object({ id: documentIdSchema, error: errorDataSchema })),
})
export type ManyDone = z.infer<typeof manyDoneSchema>

/** How the queue is doing now. */
export const queueHealthSchema = z.object({
  /** Nothing new is begun until a person says so. */
  paused: z.boolean(),
  /** By priority; without those that are put aside. */
  waiting: z.record(prioritySchema, count),
  /** Wait in the queue, and are passed over until a person says so. */
  putAside: count,
  running: z.array(
    z.object({
      id: documentIdSchema,
      fileName: z.string(),
      stage: z.enum(STAGE_NAMES).optional(),
      /** 0 to 1 over the whole document. */
      fraction: z.number().min(0).max(1),
      elapsedMs: milliseconds,
      /** Absent until a document like it has been measured. */
      leftMs: milliseconds.optional(),
      /** The way in which it is tried again; absent: the usual way. */
      strategy: z.string().optional(),
    }),
  ),
  /** Until everything that waits or is being read is read. Absent until something has been measured. */
  leftMs: milliseconds.optional(),
  workers: z.array(
    z.object({
      pid: z.number().int().optional(),
      /** As it last said itself; 0 before it said anything. */
      residentBytes: count,
      /** How many documents it has been given. */
      documents: count,
      reading: z.boolean(),
    }),
  ),
  /** Workers that ended while they were reading, since Vouch was started. */
  deaths: count,
  /** How late the main process came to what was due, over the last one to two minutes. */
  eventLoop: z.object({ p99Ms: milliseconds, mostMs: milliseconds }),
})
export type QueueHealth = z.infer<typeof queueHealthSchema>

export const ATTEMPT_OUTCOMES = ['read', 'doubtful', 'failed'] as const

/** One way in which a document was tried to be read, and what came of it. */
export const attemptSchema = z.object({
  at: instantSchema,
  /** Absent: the usual way. */
  strategy: z.string().optional(),
  outcome: z.enum(ATTEMPT_OUTCOMES),
  ms: milliseconds,
  /** The stage that it ended in, where it failed. */
  stage: z.enum(STAGE_NAMES).optional(),
  /** Why it failed. */
  error: errorDataSchema.optional(),
  /** What was in doubt, by the codes of errors. */
  doubts: z.array(z.string()),
  /** The quality of what was read, 0 to 100. */
  quality: z.number().optional(),
  /** Its reading is the one that was kept. */
  kept: z.boolean(),
})
export type Attempt = z.infer<typeof attemptSchema>
