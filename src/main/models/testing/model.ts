import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOCUMENT_TYPES, type Sha256 } from '#shared/document.ts'
import { FIELD_NAMES } from '#shared/fields.ts'
import { MODEL_FORMS, type ModelForm } from '#shared/models.ts'
import { FEATURES_VERSION, NGRAMS, NUMBERS } from '../../understanding/features.ts'

/** Puts a model with a card on a shelf: bytes that no runtime could compute, for tests of what happens around models. */
export function writeModel(
  shelf: string,
  {
    name = 'field-reader',
    version = '1',
    features = FEATURES_VERSION,
  }: { readonly name?: string; readonly version?: string; readonly features?: number } = {},
): Record<ModelForm, Sha256> {
  const folder = join(shelf, `${name}-${version}`)
  mkdirSync(folder, { recursive: true })
  const files = MODEL_FORMS.map(form => {
    const bytes = Buffer.from(`${name} ${version} ${form}`)
    writeFileSync(join(folder, `${form}.onnx`), bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256
    return [form, { file: `${form}.onnx`, bytes: bytes.length, sha256 }] as const
  })
  const card = {
    ...{ name, version, made: '2026-11-23', files: Object.fromEntries(files) },
    ...{ input: { features, ngrams: NGRAMS, numbers: NUMBERS }, fields: FIELD_NAMES, types: DOCUMENT_TYPES },
  }
  writeFileSync(join(folder, 'card.json'), JSON.stringify(card))
  return Object.fromEntries(files.map(([form, { sha256 }]) => [form, sha256])) as Record<ModelForm, Sha256>
}
