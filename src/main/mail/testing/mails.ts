import { burn } from '@kenjiuno/msgreader/lib/Burner.js'

export interface MailPart {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly type?: string
  readonly inline?: boolean
}

const base64 = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')

const partOf = ({ fileName, bytes, type = 'application/octet-stream', inline = false }: MailPart): string =>
  [
    `Content-Type: ${type}; name="${fileName}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: ${inline ? 'inline' : 'attachment'}; filename="${fileName}"`,
    '',
    base64(bytes),
  ].join('\r\n')

/** A mail as it is sent. */
export function eml(
  subject: string,
  parts: readonly MailPart[],
  from = 'Ada <ada@vendor.example>',
): Uint8Array<ArrayBuffer> {
  const text =
    'Content-Type: text/html\r\n\r\n<script>fetch("http://localhost/")</script><img src="http://localhost/x.png">'
  return new TextEncoder().encode(
    [
      ...['Received: from mail.vendor.example', `From: ${from}`, 'To: invoices@buyer.example', `Subject: ${subject}`],
      ...['Date: Mon, 2 Feb 2026 09:30:00 +0100', 'MIME-Version: 1.0'],
      ...['Content-Type: multipart/mixed; boundary="cut"', ''],
      ...[text, ...parts.map(partOf)].flatMap(part => ['--cut', part]),
      ...['--cut--', ''],
    ].join('\r\n'),
  )
}

/** The kinds of entry in a compound file. */
const DIRECTORY = 1
const DOCUMENT = 2
const ROOT = 5

type BurnEntry = Parameters<typeof burn>[0][number]

const document = (name: string, bytes: Uint8Array): BurnEntry => ({
  ...{ name, type: DOCUMENT, length: bytes.length },
  binaryProvider: () => bytes,
})

/** A text of Outlook's, by the number of its property. */
const text = (property: string, value: string): BurnEntry =>
  document(`__substg1.0_${property}001F`, Uint8Array.from(Buffer.from(value, 'utf16le')))

/** A mail as Outlook saves it. */
export function msg(subject: string, attachment: MailPart): Uint8Array<ArrayBuffer> {
  const properties = document('__properties_version1.0', new Uint8Array(32))
  const attached = [
    text('3707', attachment.fileName),
    document('__substg1.0_37010102', attachment.bytes),
    document('__properties_version1.0', new Uint8Array(8)),
  ]
  const own = [properties, text('0037', subject), text('0C1A', 'Ada'), text('5D01', 'ada@vendor.example')]
  const folder = 1 + own.length
  return new Uint8Array(
    burn([
      { name: 'Root Entry', type: ROOT, length: 0, children: [...own.map((_, index) => index + 1), folder] },
      ...own,
      {
        ...{ name: '__attach_version1.0_#00000000', type: DIRECTORY, length: 0 },
        children: attached.map((_, index) => folder + 1 + index),
      },
      ...attached,
    ]),
  )
}
