import { z } from 'zod'
import { daySchema, instantSchema, sha256Schema } from './document.ts'

/** What a model is for. */
export const MODEL_TASKS = ['line-reader', 'field-reader'] as const
export type ModelTask = (typeof MODEL_TASKS)[number]

/** A model of ours comes in both: floats for graphics processors, 8-bit integers for the processor. */
export const MODEL_FORMS = ['fp32', 'int8'] as const
export type ModelForm = (typeof MODEL_FORMS)[number]

/** How a field reader comes to its fields: by its queries, by its second reader alone, or by both together with the rules. */
export const MODEL_WAYS = ['together', 'query', 'direct'] as const
export type ModelWay = (typeof MODEL_WAYS)[number]

/** What finds the fields in a document's words: the rules of this version alone, or a model, by the hash of its file. */
export const readerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rules') }),
  z.object({ kind: z.literal('model'), sha256: sha256Schema, way: z.enum(MODEL_WAYS) }),
])
export type Reader = z.infer<typeof readerSchema>

/** One form of a model: as floats or as integers. */
export const modelVariantSchema = z.object({
  form: z.enum(MODEL_FORMS),
  bytes: z.number().int().positive(),
  sha256: sha256Schema,
  /** Whether the file is there, has this hash, and was taught what this version of Vouch tells it. */
  condition: z.enum(['sound', 'missing', 'damaged', 'unsuitable']),
})
export type ModelVariant = z.infer<typeof modelVariantSchema>

/** A model that Vouch trained itself, as its card says. */
export const modelSchema = z.object({
  task: z.enum(MODEL_TASKS),
  name: z.string(),
  version: z.string(),
  made: daySchema,
  /** Comes with this version of Vouch, or was kept when it was switched on. */
  origin: z.enum(['shipped', 'kept']),
  variants: z.array(modelVariantSchema),
  /** What it was trained on, what was measured then, and how it is made again, as the card says it. */
  data: z.string().optional(),
  training: z.record(z.string(), z.unknown()),
  metrics: z.record(z.string(), z.unknown()),
  retrain: z.string().optional(),
})
export type Model = z.infer<typeof modelSchema>

/** What a replay counted over the shop's approved invoices. */
export const replayTotalsSchema = z.object({
  documents: z.number().int().nonnegative(),
  fixed: z.number().int().nonnegative(),
  broken: z.number().int().nonnegative(),
  changed: z.number().int().nonnegative(),
})
export type ReplayTotals = z.infer<typeof replayTotalsSchema>

/** A reader that was switched on: when, by whom, and what its replay had counted before. */
export const pinSchema = z.object({
  at: instantSchema,
  actor: z.string(),
  reader: readerSchema,
  /** What it was called then; its files may have been removed since. */
  title: z.string(),
  /** What was switched off for it; itself where nothing had read before. */
  replaced: readerSchema,
  replay: replayTotalsSchema.optional(),
})
export type Pin = z.infer<typeof pinSchema>

export const modelsSchema = z.object({
  models: z.array(modelSchema),
  /** What reads the fields now. */
  inForce: readerSchema,
  /** Newest first. */
  pins: z.array(pinSchema),
})
export type Models = z.infer<typeof modelsSchema>

/** A reader in one word, for lists and for the keys of objects. */
export const readerKey = (reader: Reader): string =>
  reader.kind === 'rules' ? 'rules' : `${reader.way}:${reader.sha256}`
