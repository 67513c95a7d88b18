import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { VouchError } from '#shared/errors.ts'
import { anyCardSchema } from '../inference/model-card.ts'
import { fieldReaderCardSchema } from '../understanding/card.ts'

export const CARD_FILE = 'card.json'

const facts = z.record(z.string(), z.unknown()).default({})

/** What is shown of every model of ours. */
const shownCardSchema = anyCardSchema.extend({
  // Also names of folders.
  name: z.string().regex(/^[\w-]+$/),
  version: z.string().regex(/^[\w.-]+$/),
  data: z.string().optional(),
  training: facts,
  metrics: facts,
  retrain: z.string().optional(),
})
export type ShownCard = z.infer<typeof shownCardSchema>

/** The card in a folder. Throws VouchError `model-missing`, `model-damaged`. */
export function readCard(folder: string): ShownCard {
  const name = path.join(path.basename(folder), CARD_FILE)
  let text: string
  try {
    text = readFileSync(path.join(folder, CARD_FILE), 'utf8')
  } catch (cause) {
    throw new VouchError('model-missing', name, { cause })
  }
  try {
    return shownCardSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new VouchError('model-damaged', name, { cause })
  }
}

/** Whether a field reader was taught what this version of Vouch tells it. */
export const isSuitable = (card: ShownCard): boolean => fieldReaderCardSchema.safeParse(card).success
