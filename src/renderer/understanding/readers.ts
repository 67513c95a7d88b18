import { FIELD_NAMES, type FieldName } from '#shared/fields.ts'
import { type Model, type Models, type Reader, readerKey } from '#shared/models.ts'
import type { Part, ReplayedSubject } from '#shared/replay.ts'
import { messages } from '../messages/index.ts'

/** A part of a replay in one word, for lists. */
export const partKey = (part: Part): string => (part.kind === 'stored' ? 'stored' : readerKey(part))

const variantsOf = (models: readonly Model[]) =>
  models
    .filter(({ task }) => task === 'field-reader')
    .flatMap(model => model.variants.map(variant => ({ model, variant })))

/** What a part is called. A model whose files are gone is called by its hash. */
export function partTitle(models: readonly Model[], part: Part): string {
  if (part.kind === 'stored') return messages.models.asRead
  if (part.kind === 'rules') return messages.models.rules
  const found = variantsOf(models).find(({ variant }) => variant.sha256 === part.sha256)
  const name = found ? `${found.model.name} ${found.model.version}, ${found.variant.form}` : part.sha256.slice(0, 12)
  return part.way === 'together' ? name : `${name}, ${messages.models.ways[part.way]}`
}

/** What can be switched on: the rules, and every model whose file is sound. */
export function switchable(models: readonly Model[]): Reader[] {
  const usable = variantsOf(models).filter(({ variant }) => variant.condition === 'sound')
  return [
    { kind: 'rules' },
    ...usable.map(({ variant }): Reader => ({ kind: 'model', sha256: variant.sha256, way: 'together' })),
  ]
}

/** What a comparison measures: the rules, the ways of the model in use or of the newest one, and its other variants. */
export function compared({ models, inForce }: Models): Part[] {
  const [rules, ...readers] = switchable(models)
  const main = readers.find(reader => readerKey(reader) === readerKey(inForce)) ?? readers[0]
  if (rules === undefined) return []
  if (main?.kind !== 'model') return [{ kind: 'stored' }, rules]
  const { sha256 } = main
  const family = models.find(({ variants }) => variants.some(variant => variant.sha256 === sha256))
  const siblings = readers.filter(
    reader =>
      reader.kind === 'model' &&
      reader.sha256 !== sha256 &&
      family?.variants.some(variant => variant.sha256 === reader.sha256),
  )
  return [rules, { kind: 'model', sha256, way: 'direct' }, { kind: 'model', sha256, way: 'query' }, main, ...siblings]
}

const isField = (subject: ReplayedSubject): subject is FieldName => (FIELD_NAMES as readonly string[]).includes(subject)

export const subjectTitle = (subject: ReplayedSubject): string =>
  isField(subject) ? messages.fields[subject] : messages.models.subjects[subject as 'documentType' | 'lineItems']
