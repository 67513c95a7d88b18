import type { Tensor } from 'onnxruntime-node'
import { DOCUMENT_TYPES, type DocumentType } from '#shared/document.ts'
import { FIELD_NAMES, type FieldName, LINE_COLUMN_NAMES } from '#shared/fields.ts'
import type { Token } from '../extraction/layout.ts'
import type { DocumentFeatures } from './features.ts'

/** None, one a column of a line item, and the table's headings. */
export const COLUMN_CLASSES = LINE_COLUMN_NAMES.length + 2
/** No line item, the first printed row of one, a further row of it. */
export const ROLE_CLASSES = 3

/** What the network says about one field; one share a token. */
export interface FieldPointer {
  /** The share of its pointing that each token gets; with `absent` they come to 1. */
  readonly pointer: Float32Array
  readonly absent: number
  /** The chance that each token belongs to the field's printed value. */
  readonly members: Float32Array
  /** The same, told from the words alone and without a query. */
  readonly direct: Float32Array
}

/** What the network says about a document. */
export interface FieldReading {
  /** The network by name and version. */
  readonly model: string
  readonly tokens: readonly Token[]
  readonly fields: Readonly<Record<FieldName, FieldPointer>>
  /** [token][class] */
  readonly columns: readonly Float32Array[]
  readonly roles: readonly Float32Array[]
  readonly types: Readonly<Record<DocumentType, number>>
  /** [layer][query]: the share of its attention that each token gets. */
  readonly attention: readonly (readonly Float32Array[])[]
  /** [layer][query][query] */
  readonly among: readonly (readonly Float32Array[])[]
}

type Outputs = Readonly<Record<string, Tensor>>

const valuesOf = (outputs: Outputs, name: string): Float32Array => outputs[name]!.data as Float32Array

/** Rows of a matrix, each as long as said. */
function rowsOf(values: Float32Array, length: number): Float32Array[] {
  return Array.from({ length: values.length / length }, (_, row) => values.subarray(row * length, (row + 1) * length))
}

/** Takes the network's answer apart; `padded` is what each page was filled up to. */
export function toFieldReading(
  model: string,
  { tokens, pages }: DocumentFeatures,
  padded: number,
  outputs: Outputs,
): FieldReading {
  const places = pages.flatMap((count, page) => Array.from({ length: count }, (_, index) => page * padded + index))
  const all = pages.length * padded
  const pick = (row: Float32Array): Float32Array => Float32Array.from(places, place => row[place]!)
  const pointers = rowsOf(valuesOf(outputs, 'pointers'), all + 1)
  const members = rowsOf(valuesOf(outputs, 'members'), all)
  const direct = rowsOf(valuesOf(outputs, 'direct'), FIELD_NAMES.length)
  const at = (rows: readonly Float32Array[]): Float32Array[] => places.map(place => rows[place]!)
  const [, queries = 0] = outputs.attention!.dims
  const layers = (rows: readonly Float32Array[]): Float32Array[][] =>
    [...Map.groupBy(rows.entries(), ([index]) => Math.floor(index / queries)).values()].map(layer =>
      layer.map(([, row]) => row),
    )
  return {
    model,
    tokens,
    fields: Object.fromEntries(
      FIELD_NAMES.map((field, index): [FieldName, FieldPointer] => [
        field,
        {
          pointer: pick(pointers[index]!),
          absent: pointers[index]![all]!,
          members: pick(members[index]!),
          direct: Float32Array.from(places, place => direct[place]![index]!),
        },
      ]),
    ) as Record<FieldName, FieldPointer>,
    columns: at(rowsOf(valuesOf(outputs, 'columns'), COLUMN_CLASSES)),
    roles: at(rowsOf(valuesOf(outputs, 'roles'), ROLE_CLASSES)),
    types: Object.fromEntries(
      DOCUMENT_TYPES.map((type, index) => [type, valuesOf(outputs, 'types')[index]!]),
    ) as Record<DocumentType, number>,
    attention: layers(rowsOf(valuesOf(outputs, 'attention'), all)).map(layer => layer.map(pick)),
    among: layers(rowsOf(valuesOf(outputs, 'among'), queries)),
  }
}
