import { expect, test } from 'vitest'
import { readEinvoice, recogniseEinvoice } from '../index.ts'
import { signedEnvelope } from '../testing/signed.ts'
import { smallFatturapa } from '../testing/small.ts'

const encoder = new TextEncoder()
const base64 = (bytes: Uint8Array, lineEnd: string): Uint8Array =>
  encoder.encode(`${Buffer.from(bytes).toString('base64').replace(/.{64}/g, `$&${lineEnd}`)}${lineEnd}`)

/** The same envelope with one text in the content replaced by another of the same length. */
function tampered(envelope: Uint8Array, from: string, to: string): Uint8Array {
  const bytes = Buffer.from(envelope)
  bytes.write(to, bytes.indexOf(from), 'latin1')
  return new Uint8Array(bytes)
}

const SIGNATURE_RULE = 'signature-fits-content'

test('content that was changed after signing is read and named as changed', async () => {
  const envelope = await signedEnvelope(encoder.encode(smallFatturapa()), 'Carla Verdi')
  const { content, parts, findings } = await readEinvoice(tampered(envelope, '122.00', '922.00'))

  expect(content.fields.totalAmount?.value).toBe('922.00')
  expect(parts.signature).toEqual({ state: 'broken', signer: 'Carla Verdi' })
  expect(findings.filter(({ rule }) => rule === SIGNATURE_RULE)).toEqual([
    {
      rule: SIGNATURE_RULE,
      ok: false,
      severity: 'error',
      message: 'The invoice was changed after it was signed by Carla Verdi: signature and content do not fit.',
      fields: [],
    },
  ])
})

test('an envelope whose lengths no longer fit is recognised and refused by its name', async () => {
  const envelope = await signedEnvelope(encoder.encode(smallFatturapa()), 'Carla Verdi')
  const text = Buffer.from(envelope).toString('latin1')
  const longer = new Uint8Array(Buffer.from(text.replace('122.00', '1922.00'), 'latin1'))
  const cut = envelope.subarray(0, envelope.length - 200)
  // What a mail program does to bytes that it takes for text.
  const mangled = encoder.encode(text)

  for (const damaged of [longer, cut, mangled, base64(longer, '\n')]) {
    expect(recogniseEinvoice(damaged)).toBe('fatturapa')
    await expect(readEinvoice(damaged)).rejects.toMatchObject({ code: 'signature-damaged' })
  }
})

test('a signature without its content is refused', async () => {
  const envelope = await signedEnvelope(new Uint8Array(), 'Carla Verdi')
  await expect(readEinvoice(envelope)).rejects.toMatchObject({ code: 'einvoice-damaged' })
})

test('DER, base64 with any line ends, PEM and a second envelope open to the same invoice', async () => {
  const envelope = await signedEnvelope(encoder.encode(smallFatturapa()), 'Carla Verdi')
  const body = Buffer.from(envelope).toString('base64')
  const forms = {
    der: envelope,
    plain: base64(envelope, ''),
    unix: base64(envelope, '\n'),
    windows: base64(envelope, '\r\n'),
    pem: encoder.encode(`-----BEGIN PKCS7-----\n${body}\n-----END PKCS7-----\n`),
    twice: await signedEnvelope(envelope, 'Ugo Neri'),
  }
  for (const [form, bytes] of Object.entries(forms)) {
    const { content, parts } = await readEinvoice(bytes)
    expect([form, recogniseEinvoice(bytes), content.fields.totalAmount?.value, parts.signature]).toEqual([
      form,
      'fatturapa',
      '122.00',
      { state: 'valid', signer: 'Carla Verdi' },
    ])
  }
})
