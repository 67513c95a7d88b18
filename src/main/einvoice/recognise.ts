import type { EinvoiceFormat } from '#shared/einvoice.ts'
import { FORMATS, formatOf } from './formats/index.ts'
import { envelopeBytes, holdsRoot } from './signature/envelope.ts'
import { rootName } from './xml/root-name.ts'

/** The invoice begins in the first hundred bytes of an envelope, which base64 makes a third longer. */
const LOOKED_AT_BYTES = 64 * 1024

/**
 * The format of an e-invoice by its content: its root element and namespace, or those inside a signed envelope.
 * Undefined for everything else, other XML too. Looks at the beginning only, and never throws.
 */
export function recogniseEinvoice(bytes: Uint8Array): EinvoiceFormat | undefined {
  const root = rootName(bytes)
  if (root !== undefined) return formatOf(root)?.format
  const envelope = envelopeBytes(bytes.subarray(0, LOOKED_AT_BYTES))
  return envelope && FORMATS.find(({ rootNames }) => holdsRoot(envelope, rootNames))?.format
}
