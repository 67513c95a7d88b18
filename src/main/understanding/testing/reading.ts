import { DOCUMENT_TYPES, type DocumentType } from '#shared/document.ts'
import { FIELD_NAMES, type FieldName, LINE_COLUMN_NAMES, type LineColumn } from '#shared/fields.ts'
import { type Company, type Observed, observe } from '../../extraction/observe.ts'
import type { Page } from '../../pipeline/stage.ts'
import { featuresOf } from '../features.ts'
import { COLUMN_CLASSES, type FieldPointer, type FieldReading, ROLE_CLASSES } from '../field-reading.ts'

const NO_COMPANY: Company = { name: '', vatId: '' }

export const seen = (...pages: Page[]): Observed => observe(pages, 'de', NO_COMPANY)

/** What a network might say: for each field which words it points at, with which share in all. */
export interface Said {
  readonly fields?: Partial<Record<FieldName, readonly [words: readonly string[], share: number]>>
  readonly columns?: Partial<Record<LineColumn, readonly string[]>>
  /** First words of items. */
  readonly items?: readonly string[]
  readonly type?: DocumentType
}

function pointerTo(texts: readonly string[], words: readonly string[], share: number): FieldPointer {
  const hits = texts.map(text => words.includes(text))
  const count = hits.filter(Boolean).length
  return {
    pointer: Float32Array.from(hits, hit => (hit ? share / count : 0)),
    absent: 1 - share,
    members: Float32Array.from(hits, hit => (hit ? 0.9 : 0.01)),
    direct: Float32Array.from(hits, hit => (hit ? share : 0.01)),
  }
}

const oneOf = (index: number, length: number): Float32Array =>
  Float32Array.from({ length }, (_, at) => (at === index ? 0.9 : 0.1 / (length - 1)))

/** The answer of a network that says so. */
export function readingThatSays(
  observed: Observed,
  { fields = {}, columns = {}, items = [], type }: Said,
): FieldReading {
  const { tokens } = featuresOf(observed)
  const texts = tokens.map(token => token.text)
  const columnOf = (text: string): number =>
    1 + LINE_COLUMN_NAMES.findIndex(name => columns[name]?.includes(text) ?? false)
  return {
    model: 'field-reader test',
    tokens,
    fields: Object.fromEntries(
      FIELD_NAMES.map(field => [field, pointerTo(texts, ...(fields[field] ?? ([[], 0] as const)))]),
    ) as Record<FieldName, FieldPointer>,
    columns: texts.map(text => oneOf(columnOf(text), COLUMN_CLASSES)),
    roles: texts.map(text => oneOf(columnOf(text) === 0 ? 0 : items.includes(text) ? 1 : 2, ROLE_CLASSES)),
    types: Object.fromEntries(
      DOCUMENT_TYPES.map(name => [name, type === undefined ? 0.25 : name === type ? 0.97 : 0.01]),
    ) as Record<DocumentType, number>,
    attention: [[Float32Array.from(texts, () => 1 / texts.length)]],
    among: [[Float32Array.of(1)]],
  }
}
