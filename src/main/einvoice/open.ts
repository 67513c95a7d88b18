import type { Signature } from '#shared/einvoice.ts'
import { VouchError } from '#shared/errors.ts'
import type { Format } from './formats/format.ts'
import { formatOf } from './formats/index.ts'
import { envelopeBytes } from './signature/envelope.ts'
import { signatureInside } from './signature/inside.ts'
import { openSigned } from './signature/open.ts'
import type { XmlElement } from './xml/element.ts'
import { refuseTooLarge } from './xml/limits.ts'
import { parseXml } from './xml/parse.ts'
import { select } from './xml/select.ts'

/** A file opened down to the elements of its format. */
export interface OpenEinvoice {
  readonly format: Format
  /** The bytes of the XML, out of its envelope. */
  readonly xml: Uint8Array
  readonly root: XmlElement
  readonly signature: Signature
  /** The elements that stand once for each invoice; the root where the format holds one only. */
  readonly invoices: readonly XmlElement[]
}

/**
 * @throws VouchError `einvoice-too-large`, `einvoice-unsafe`, `einvoice-damaged`, `einvoice-unknown`, `signature-damaged`
 */
export async function openEinvoice(bytes: Uint8Array): Promise<OpenEinvoice> {
  refuseTooLarge(bytes.byteLength)
  const envelope = envelopeBytes(bytes)
  const opened = envelope === undefined ? undefined : await openSigned(envelope)
  const xml = opened?.content ?? bytes
  const parsed = parseXml(xml)
  const format = formatOf(parsed)
  if (format === undefined) throw unknown(parsed)
  const root = withinNamespaces(parsed, format.isNamespace)
  return {
    format,
    xml,
    root,
    signature: opened?.signature ?? signatureInside(root),
    invoices: format.invoices === undefined ? [root] : select(root, format.invoices),
  }
}

function unknown({ name, namespace }: XmlElement): VouchError {
  const where = namespace === '' ? 'without a namespace' : `of namespace ${namespace}`
  return new VouchError('einvoice-unknown', `its root is “${name}” ${where}`)
}

/** Without the elements that the format's standard does not define. */
const withinNamespaces = (element: XmlElement, isNamespace: Format['isNamespace']): XmlElement => ({
  ...element,
  children: element.children
    .filter(child => isNamespace(child.namespace))
    .map(child => withinNamespaces(child, isNamespace)),
})
