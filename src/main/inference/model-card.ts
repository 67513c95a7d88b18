import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { daySchema, sha256Schema } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { MODEL_FORMS, type ModelForm } from '#shared/models.ts'
import type { ModelFile } from './model-file.ts'

export { MODEL_FORMS, type ModelForm }

const CARD = 'card.json'

const share = z.number().min(0).max(1)

const neverFalls = (curve: readonly (readonly [number, number])[]): boolean =>
  curve.every(([raw, right], index) => index === 0 || (raw > curve[index - 1]![0] && right >= curve[index - 1]![1]))

const filesSchema = z.record(
  z.enum(MODEL_FORMS),
  z.object({
    // Beside the card, nowhere else.
    file: z.string().regex(/^[\w.-]+\.onnx$/),
    bytes: z.int().positive(),
    sha256: sha256Schema,
  }),
)

/** What stands beside every model that Vouch trained itself. What it was trained on and how good it is stays as it is written. */
export const anyCardSchema = z.looseObject({
  name: z.string().min(1),
  version: z.string().min(1),
  made: daySchema,
  files: filesSchema,
})

/** The line reader's card. */
export const modelCardSchema = anyCardSchema.extend({
  input: z.object({
    name: z.string().min(1),
    /** Pixels that a line is high. */
    height: z.int().positive(),
    /** Pixels of a line to one step of the output. */
    step: z.int().positive(),
  }),
  /** Class k + 1 is its k-th character; class 0 is CTC's blank. */
  alphabet: z.string().min(1),
  /** How often words with a raw confidence were right, from low to high. */
  calibration: z
    .array(z.tuple([share, share]))
    .min(2)
    .refine(neverFalls, 'falls somewhere')
    .optional(),
})
export type ModelCard = z.infer<typeof modelCardSchema>

/**
 * The card of the line reader in a folder.
 * @throws VouchError `model-missing`, `model-damaged`
 */
export const loadCard = (folder: string): Promise<ModelCard> => loadCardOf(folder, modelCardSchema)

/**
 * The card of the model in a folder, as far as its schema asks.
 * @throws VouchError `model-missing`, `model-damaged`
 */
export async function loadCardOf<Card>(folder: string, schema: z.ZodType<Card>): Promise<Card> {
  const name = path.join(path.basename(folder), CARD)
  const text = await readFile(path.join(folder, CARD), 'utf8').catch(cause => {
    throw new VouchError('model-missing', name, { cause })
  })
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw new VouchError('model-damaged', name, { cause })
  }
}

/** One of the files that a card describes. */
export function cardedFile(folder: string, card: z.infer<typeof anyCardSchema>, form: ModelForm): ModelFile {
  const { file, sha256 } = card.files[form]
  return { title: `${card.name} ${card.version}, ${form}`, file: path.join(folder, file), sha256 }
}
