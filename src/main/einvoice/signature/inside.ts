import { X509Certificate } from 'node:crypto'
import type { Signature } from '#shared/einvoice.ts'
import type { XmlElement } from '../xml/element.ts'
import { select, text } from '../xml/select.ts'

/** What an XML signature inside the invoice says. It is not verified: canonical forms of XML are not computed here. */
export function signatureInside(root: XmlElement): Signature {
  const [signature] = select(root, 'Signature[SignedInfo]')
  if (signature === undefined) return { state: 'none' }
  const certificate = text(signature, 'KeyInfo/X509Data/X509Certificate')
  const signer = certificate === undefined ? undefined : commonName(certificate)
  return signer === undefined ? { state: 'unchecked' } : { state: 'unchecked', signer }
}

function commonName(base64: string): string | undefined {
  try {
    const { subject } = new X509Certificate(Buffer.from(base64, 'base64'))
    return /^CN=(.+)$/m.exec(subject)?.[1]
  } catch {
    return undefined
  }
}
