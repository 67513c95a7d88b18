import { rename, writeFile } from 'node:fs/promises'
import { type DocumentFeatures, EDGES, FEATURES_VERSION, NGRAMS, NUMBERS, SIDES } from '#main/understanding/features.ts'
import { DOCUMENT_TYPES, type DocumentType, type Language } from '#shared/document.ts'
import { FIELD_NAMES, type FieldName } from '#shared/fields.ts'
import type { Targets } from './targets.ts'

/** One document as the network learns it. */
export interface Lesson {
  readonly id: string
  readonly language: Language
  readonly documentType: DocumentType
  readonly features: DocumentFeatures
  readonly targets: Targets
  /** The fields that the truth speaks of; absent: all. */
  readonly known?: readonly FieldName[]
}

const TYPES = { Int16Array: 'int16', Float32Array: 'float32', Uint32Array: 'uint32', Uint8Array: 'uint8' } as const
type Figures = Int16Array | Float32Array | Uint32Array | Uint8Array

/** Width of a row, and the part of a lesson that holds the rows. */
const ARRAYS: Readonly<Record<string, { readonly width: number; readonly of: (lesson: Lesson) => Figures }>> = {
  ngrams: { width: NGRAMS, of: lesson => lesson.features.arrays.ngrams },
  numbers: { width: NUMBERS, of: lesson => lesson.features.arrays.numbers },
  place: { width: EDGES, of: lesson => lesson.features.arrays.place },
  neighbours: { width: SIDES, of: lesson => lesson.features.arrays.neighbours },
  fields: { width: 1, of: lesson => lesson.targets.fields },
  columns: { width: 1, of: lesson => lesson.targets.columns },
  roles: { width: 1, of: lesson => lesson.targets.roles },
}

const ALIGNMENT = 8

/** Writes NAME.bin and then NAME.json, each complete before it has its name. */
export async function writeShard(path: string, lessons: readonly Lesson[]): Promise<void> {
  const tokens = lessons.reduce((sum, lesson) => sum + lesson.features.tokens.length, 0)
  const chunks: Uint8Array[] = []
  const arrays: { name: string; type: string; shape: number[]; offset: number }[] = []
  let offset = 0
  for (const [name, { width, of }] of Object.entries(ARRAYS)) {
    const parts = lessons.map(of)
    const type = TYPES[(parts[0]?.constructor.name ?? 'Uint8Array') as keyof typeof TYPES]
    arrays.push({ name, type, shape: width === 1 ? [tokens] : [tokens, width], offset })
    for (const part of parts) {
      chunks.push(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
      offset += part.byteLength
    }
    const padding = (ALIGNMENT - (offset % ALIGNMENT)) % ALIGNMENT
    chunks.push(new Uint8Array(padding))
    offset += padding
  }
  const description = {
    documents: lessons.map(({ id, language, documentType, features, known }) => ({
      id,
      language,
      documentType,
      pages: features.pages,
      ...(known !== undefined && { known }),
    })),
    arrays,
    features: { version: FEATURES_VERSION, numbers: NUMBERS },
    fields: FIELD_NAMES,
    types: DOCUMENT_TYPES,
  }
  await place(`${path}.bin`, Buffer.concat(chunks))
  await place(`${path}.json`, JSON.stringify(description))
}

async function place(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, content)
  await rename(`${path}.part`, path)
}
