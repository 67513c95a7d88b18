import { z } from 'zod'
import { DOCUMENT_TYPES } from '#shared/document.ts'
import { FIELD_NAMES } from '#shared/fields.ts'
import { anyCardSchema, loadCardOf } from '../inference/model-card.ts'
import { FEATURES_VERSION, NGRAMS, NUMBERS } from './features.ts'

const list = (names: readonly string[]) => z.array(z.string()).refine(given => String(given) === String(names))

/** A field reader is of use only where it was taught what we tell it, and answers what we ask. */
export const fieldReaderCardSchema = anyCardSchema.extend({
  input: z.object({
    features: z.literal(FEATURES_VERSION),
    ngrams: z.literal(NGRAMS),
    numbers: z.literal(NUMBERS),
  }),
  fields: list(FIELD_NAMES),
  types: list(DOCUMENT_TYPES),
})
export type FieldReaderCard = z.infer<typeof fieldReaderCardSchema>

/** @throws VouchError `model-missing`; `model-damaged` also where it was made for other features or fields */
export const loadFieldReaderCard = (folder: string): Promise<FieldReaderCard> =>
  loadCardOf(folder, fieldReaderCardSchema)
