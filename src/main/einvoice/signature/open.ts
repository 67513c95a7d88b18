import { fromBER } from 'asn1js'
import { type Certificate, ContentInfo, id_ContentType_SignedData, SignedData, SignedDataVerifyError } from 'pkijs'
import type { Signature } from '#shared/einvoice.ts'
import { VouchError } from '#shared/errors.ts'
import { envelopeBytes } from './envelope.ts'

/** An invoice signed, and signed again by whoever passed it on; more is no invoice. */
const MOST_ENVELOPES = 3

const COMMON_NAME = '2.5.4.3'

export interface Opened {
  readonly content: Uint8Array
  readonly signature: Signature
}

/**
 * The content of a PKCS#7 envelope, and whether it is what was signed. Whether the signer's certificate may be trusted is
 * not looked at: that needs lists of authorities that change, and Vouch asks no network.
 * @throws VouchError `signature-damaged`
 */
export async function openSigned(envelope: Uint8Array, depth = 1): Promise<Opened> {
  const signed = parseSigned(envelope)
  const content = contentOf(signed)
  const signature = await verify(signed)
  const inner = envelopeBytes(content)
  if (inner === undefined) return { content, signature }
  if (depth === MOST_ENVELOPES) throw new VouchError('signature-damaged', `more than ${MOST_ENVELOPES} envelopes`)
  const opened = await openSigned(inner, depth + 1)
  return signature.state === 'broken' ? { ...opened, signature } : opened
}

function parseSigned(envelope: Uint8Array): SignedData {
  try {
    const { result, offset } = fromBER(envelope.slice())
    if (offset === -1) throw new TypeError(result.error)
    const info = new ContentInfo({ schema: result })
    if (info.contentType !== id_ContentType_SignedData) throw new TypeError(`content of type ${info.contentType}`)
    return new SignedData({ schema: info.content })
  } catch (thrown) {
    throw new VouchError('signature-damaged', 'its envelope does not fit its content', { cause: thrown })
  }
}

function contentOf(signed: SignedData): Uint8Array {
  const content = signed.encapContentInfo.eContent
  if (content === undefined) throw new VouchError('signature-damaged', 'the signed content is not in the file')
  return new Uint8Array(content.getValue())
}

async function verify(signed: SignedData): Promise<Signature> {
  if (signed.signerInfos.length === 0) return { state: 'unchecked' }
  const states: Signature[] = []
  for (const index of signed.signerInfos.keys()) states.push(await verifySigner(signed, index))
  return (
    states.find(({ state }) => state === 'broken') ?? states.find(({ state }) => state === 'unchecked') ?? states[0]!
  )
}

async function verifySigner(signed: SignedData, signer: number): Promise<Signature> {
  try {
    const result = await signed.verify({ signer, checkChain: false, extendedMode: true })
    return signatureOf(result.signatureVerified === true ? 'valid' : 'broken', result.signerCertificate)
  } catch (thrown) {
    if (!(thrown instanceof SignedDataVerifyError)) throw thrown
    return signatureOf(isMismatch(thrown) ? 'broken' : 'unchecked', thrown.signerCertificate)
  }
}

/** pkijs throws where the digest of the content is not the signed one, and also where it does not know an algorithm. */
const isMismatch = (error: SignedDataVerifyError): boolean =>
  error.signatureVerified === false || error.message.includes("Message digest doesn't match")

function signatureOf(state: Signature['state'], certificate: Certificate | null | undefined): Signature {
  const signer = nameOf(certificate ?? undefined)
  return signer === undefined ? { state } : { state, signer }
}

function nameOf(certificate: Certificate | undefined): string | undefined {
  const names = certificate?.subject.typesAndValues ?? []
  const name = names.find(({ type }) => type === COMMON_NAME)
  return name === undefined ? undefined : String(name.value.valueBlock.value)
}
