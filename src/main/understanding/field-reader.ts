import type { Observed } from '../extraction/observe.ts'
import { lazyModel } from '../inference/lazy-model.ts'
import { cardedFile, type ModelForm } from '../inference/model-card.ts'
import type { SessionOptions } from '../inference/sessions.ts'
import { FIELD_READER_FOLDER } from '../ocr/models.ts'
import { loadFieldReaderCard } from './card.ts'
import { type DocumentFeatures, featuresOf } from './features.ts'
import { type FieldReading, toFieldReading } from './field-reading.ts'
import { inputsOf, paddedTo } from './inputs.ts'

/** The network that finds the fields among the words. */
export interface FieldReader {
  /**
   * Undefined where nothing is printed.
   * @throws VouchError `model-missing`, `model-damaged`
   */
  read(observed: Observed): Promise<FieldReading | undefined>
  close(): Promise<void>
}

export interface FieldReaderOptions extends SessionOptions {
  /** Where its card lies; absent: the one that comes with Vouch. */
  readonly folder?: string
  /** Absent: integers on the processor, floats where graphics compute. */
  readonly form?: ModelForm
  /** What it is told of a document; absent: all that is known. Fitting takes some of it away. */
  readonly features?: (observed: Observed) => DocumentFeatures
}

/** Opened at the first document and kept warm until it is closed; one that could not be opened is tried again. */
export function createFieldReader(options: FieldReaderOptions = {}): FieldReader {
  const { folder = FIELD_READER_FOLDER, executionProvider = 'cpu', features: tell = featuresOf } = options
  const { form = executionProvider === 'cpu' ? 'int8' : 'fp32' } = options
  const open = async () => {
    const card = await loadFieldReaderCard(folder)
    return { name: `${card.name} ${card.version}`, model: lazyModel(cardedFile(folder, card, form), options) }
  }
  let opening: ReturnType<typeof open> | undefined
  const opened = () => {
    opening ??= open().catch(thrown => {
      opening = undefined
      throw thrown
    })
    return opening
  }
  return {
    async read(observed) {
      const features = tell(observed)
      if (features.tokens.length === 0) return undefined
      const { name, model } = await opened()
      const padded = paddedTo(features.pages)
      const outputs = await (await model.get()).runWith(inputsOf(features, padded))
      return toFieldReading(name, features, padded, outputs)
    },
    async close() {
      const model = (await opening?.catch(() => undefined))?.model
      opening = undefined
      await model?.close()
    },
  }
}
