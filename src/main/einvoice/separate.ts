import { VouchError } from '#shared/errors.ts'
import { openEinvoice } from './open.ts'
import { decodeXml } from './xml/decode.ts'
import type { XmlElement } from './xml/element.ts'

const DECLARED_ENCODING = /^(\s*<\?xml[^>]*?\bencoding\s*=\s*)(["'])[\w.:-]+\2/

/**
 * The invoices of a file as files of their own: FatturaPA (a lotto) and Facturae (a batch) may hold many under one header.
 * A file with one invoice is given back as it is. What was cut out of an envelope has lost its signature, so a file whose
 * signature does not fit is not cut at all.
 * @throws VouchError what `readEinvoice` throws, and `signature-damaged` for a changed file of several invoices
 */
export async function separateInvoices(bytes: Uint8Array): Promise<readonly Uint8Array[]> {
  const { xml, signature, invoices } = await openEinvoice(bytes)
  if (invoices.length < 2) return [bytes]
  if (signature.state === 'broken') throw new VouchError('signature-damaged', 'its content is not what was signed')
  const text = decodeXml(xml)
  const encoder = new TextEncoder()
  return invoices.map(kept =>
    encoder.encode(
      without(
        text,
        invoices.filter(invoice => invoice !== kept),
      ).replace(DECLARED_ENCODING, '$1$2UTF-8$2'),
    ),
  )
}

/** The text without some of its elements, which stand in its order and not in each other. */
function without(text: string, elements: readonly XmlElement[]): string {
  let kept = ''
  let position = 0
  for (const { start, end } of elements) {
    kept += text.slice(position, start)
    position = end
  }
  return kept + text.slice(position)
}
