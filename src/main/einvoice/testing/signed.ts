import type { webcrypto } from 'node:crypto'
import { Integer, ObjectIdentifier, OctetString, Utf8String } from 'asn1js'
import {
  Attribute,
  AttributeTypeAndValue,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  id_ContentType_Data,
  id_ContentType_SignedData,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const

async function certificateFor(keys: webcrypto.CryptoKeyPair, signer: string): Promise<Certificate> {
  const certificate = new Certificate()
  certificate.version = 2
  certificate.serialNumber = new Integer({ value: 1 })
  const name = () => new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: signer }) })
  certificate.issuer.typesAndValues.push(name())
  certificate.subject.typesAndValues.push(name())
  certificate.notBefore.value = new Date('2026-01-01')
  certificate.notAfter.value = new Date('2030-01-01')
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign(keys.privateKey, ALGORITHM.hash)
  return certificate
}

/** A PKCS#7 envelope around `content`, signed with a key made for it. */
export async function signedEnvelope(content: Uint8Array, signer: string): Promise<Uint8Array> {
  const keys = await crypto.subtle.generateKey(
    { ...ALGORITHM, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  )
  const certificate = await certificateFor(keys, signer)
  const digest = await crypto.subtle.digest(ALGORITHM.hash, content.slice())
  const attribute = (type: string, value: ObjectIdentifier | OctetString) => new Attribute({ type, values: [value] })
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: id_ContentType_Data,
      eContent: new OctetString({ valueHex: content.slice().buffer }),
    }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: id_ContentType_Data })),
            attribute('1.2.840.113549.1.9.4', new OctetString({ valueHex: digest })),
          ],
        }),
      }),
    ],
    certificates: [certificate],
  })
  await signed.sign(keys.privateKey, 0, ALGORITHM.hash)
  const info = new ContentInfo({ contentType: id_ContentType_SignedData, content: signed.toSchema(true) })
  return new Uint8Array(info.toSchema().toBER(false))
}
