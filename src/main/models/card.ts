import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { daySchema, sha256Schema } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'

export const CARD_FILE = 'card.json'

const facts = z.record(z.string(), z.unknown()).default({})

/** What the cards of all our models have in common. What one of them needs to be computed is checked where it is. */
export const catalogueCardSchema = z.looseObject({
  // Also names of folders.
  name: z.string().regex(/^[\w-]+$/),
  version: z.string().regex(/^[\w.-]+$/),
  made: daySchema,
  files: z.record(
    z.string().regex(/^[\w.-]+$/),
    z.object({
      // Beside the card, nowhere else.
      file: z.string().regex(/^[\w-][\w.-]*\.onnx$/),
      bytes: z.int().positive(),
      sha256: sha256Schema,
    }),
  ),
  data: z.string().optional(),
  training: facts,
  metrics: facts,
  retrain: z.string().optional(),
})
export type CatalogueCard = z.infer<typeof catalogueCardSchema>

/** The card in a folder. Throws VouchError `model-missing`, `model-damaged`. */
export async function readCard(folder: string): Promise<CatalogueCard> {
  const name = path.join(path.basename(folder), CARD_FILE)
  const text = await readFile(path.join(folder, CARD_FILE), 'utf8').catch(cause => {
    throw new VouchError('model-missing', name, { cause })
  })
  try {
    return catalogueCardSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new VouchError('model-damaged', name, { cause })
  }
}
