import { isCountry } from '../language/country-names.ts'
import { hasPostalCode } from './line-shape.ts'

/** What stands between the parts of an address, in one line or over several. */
const BETWEEN = /\s*[·•|∙●▪■\n]\s*|\s+[-–—/]\s+/
/** A postal code that the place's name stands behind as a part of its own: 'CEP 01310-100 - São Paulo - SP'. */
const BARE_CODE = /^(?:\p{L}\.?){0,3}\p{L}{0,3}[-–:. ]*\d[\d\s.-]*$/u
/** Place and state. */
const PLACE_PARTS = 2
const isPlace = (part: string): boolean => /^[\p{L}\s.'’()/-]{2,30}$/u.test(part)

/**
 * An address in its normal form, its parts by commas. It ends at the place: what follows on a footer's line ('Rue du Lac
 * 80 - 1003 Lausanne - Registre du commerce') is the register, the telephone, the activity. Only a country may follow.
 */
export function tidyAddress(text: string): string {
  const parts = text
    .split(BETWEEN)
    .map(withoutEdges)
    .filter(part => /[\p{L}\p{N}]/u.test(part))
  const code = parts.findIndex(hasPostalCode)
  if (code === -1) return parts.join(', ')
  let end = code + 1
  if (BARE_CODE.test(parts[code]!)) while (end <= code + PLACE_PARTS && isPlace(parts[end] ?? '')) end++
  if (isCountry(parts[end] ?? '')) end++
  return parts.slice(0, end).join(', ')
}

const withoutEdges = (part: string): string => part.replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '').replace(/\s+/g, ' ')
