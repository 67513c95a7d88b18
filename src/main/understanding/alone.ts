import { Big } from 'big.js'
import { DOCUMENT_TYPES, type Fields } from '#shared/document.ts'
import { FIELD_NAMES } from '#shared/fields.ts'
import type { Extracted } from '../extraction/extract.ts'
import { lineItemsOf } from '../extraction/line-items.ts'
import type { Observed } from '../extraction/observe.ts'
import { decodeField } from './decode/decode.ts'
import type { FieldReading } from './field-reading.ts'
import { modelItems } from './line-items.ts'
import { toFieldValue } from './understand.ts'

/** Below this a field is rather not printed than printed there. */
const LEAST_SHARE = 0.5

/** What the network makes of a document without the rules: by its queries, or by its direct reader alone. */
export function understandAlone(observed: Observed, reading: FieldReading, way: 'query' | 'direct'): Extracted {
  const dollar = observed.language === 'en' ? { dollar: 'USD' } : {}
  const offered = FIELD_NAMES.map(field => {
    const options = decodeField(field, reading, observed, { way, ...dollar })
    return [
      field,
      options.map(option => toFieldValue({ ...option, field, proven: false, fits: false, confidence: option.model })),
    ] as const
  })
  const fields: Fields = Object.fromEntries(
    offered.flatMap(([field, [best]]) => (best !== undefined && best.confidence >= LEAST_SHARE ? [[field, best]] : [])),
  )
  const targets = [fields.netAmount, fields.totalAmount].flatMap(sum => (sum === undefined ? [] : [new Big(sum.value)]))
  return {
    content: {
      documentType: DOCUMENT_TYPES.reduce((best, type) => (reading.types[type] > reading.types[best] ? type : best)),
      fields,
      taxBreakdown: [],
      lineItems: lineItemsOf(modelItems(reading, observed), targets),
    },
    candidates: Object.fromEntries(offered.filter(([, values]) => values.length > 0)),
  }
}
