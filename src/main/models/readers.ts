import { VouchError } from '#shared/errors.ts'
import { type Model, type ModelForm, type ModelWay, type Pin, type Reader, readerKey } from '#shared/models.ts'
import type { Shelved } from './catalogue.ts'

/** A reader with what is needed to compute it. */
export type ReadyReader =
  | { readonly kind: 'rules'; readonly title: string }
  | {
      readonly kind: 'model'
      readonly title: string
      readonly way: ModelWay
      readonly folder: string
      readonly form: ModelForm
    }

/** What the rules are called in the audit trail and on the command line. */
export const RULES_TITLE = 'rules'

const titleOf = ({ name, version }: Model, form: string): string => `${name} ${version}, ${form}`

/** Finds a reader's files. Throws VouchError `model-missing`, `model-damaged`. */
export function findReader(models: readonly Shelved[], reader: Reader): ReadyReader {
  if (reader.kind === 'rules') return { kind: 'rules', title: RULES_TITLE }
  for (const { model, folder } of models) {
    const variant = model.variants.find(({ sha256 }) => sha256 === reader.sha256)
    if (variant === undefined || model.task !== 'field-reader') continue
    const title = titleOf(model, variant.form)
    if (variant.condition === 'missing') throw new VouchError('model-missing', title)
    if (variant.condition !== 'sound') throw new VouchError('model-damaged', title)
    return {
      ...{ kind: 'model', way: reader.way, folder, form: variant.form },
      title: reader.way === 'together' ? title : `${title}, ${reader.way}`,
    }
  }
  throw new VouchError('model-missing', `${reader.sha256.slice(0, 12)}…`)
}

/** Integers: on a processor they are faster, and hardly worse. */
const USUAL_FORM = 'int8'

/** What reads where nothing was switched on: the model that comes with Vouch, where there is a sound one, or else the rules. */
export function usualReader(models: readonly Shelved[]): Reader {
  const shipped = models.find(({ model }) => model.task === 'field-reader' && model.origin === 'shipped')?.model
  const sound = shipped?.variants.filter(({ condition }) => condition === 'sound') ?? []
  const variant = sound.find(({ form }) => form === USUAL_FORM) ?? sound[0]
  return variant === undefined ? { kind: 'rules' } : { kind: 'model', sha256: variant.sha256, way: 'together' }
}

/** The reader that was switched on last; where its files are gone, what would read without it. */
export function readerInForce(models: readonly Shelved[], pins: readonly Pin[]): Reader {
  const [pin] = pins
  if (pin === undefined) return usualReader(models)
  try {
    findReader(models, pin.reader)
    return pin.reader
  } catch {
    return usualReader(models)
  }
}

/** A reader as it is named on the command line: `rules`, a model's version, or its version and form: `2026-11-23.500,int8`. */
export function namedReader(models: readonly Shelved[], name: string): Reader {
  if (name === RULES_TITLE) return { kind: 'rules' }
  const [version, form = USUAL_FORM] = name.split(',')
  const found = models
    .filter(({ model }) => model.task === 'field-reader' && model.version === version)
    .flatMap(({ model }) => model.variants)
    .find(variant => variant.form === form)
  if (found === undefined) throw new VouchError('model-missing', name)
  return { kind: 'model', sha256: found.sha256, way: 'together' }
}

/** Whether two readers are the same. */
export const isSameReader = (one: Reader, other: Reader): boolean => readerKey(one) === readerKey(other)
