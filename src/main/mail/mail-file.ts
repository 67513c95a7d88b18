import PostalMime, { type Address, type Email } from 'postal-mime'
import type { Mail } from '#shared/origin.ts'
import { type Entry, type Opened, oneLine, safeName } from './entry.ts'

/** Parts in parts: a signed, forwarded mail with an alternative text has five. */
const MOST_PART_DEPTH = 32

const toBytes = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

const nameOf = (address: Address | undefined): string => {
  if (address?.address === undefined) return oneLine(address?.name)
  return oneLine(address.name === '' ? address.address : `${address.name} <${address.address}>`)
}

function mailOf({ from, subject, date }: Email): Mail {
  const sent = date === undefined ? Number.NaN : Date.parse(date)
  return {
    from: nameOf(from),
    subject: oneLine(subject),
    ...(!Number.isNaN(sent) && { sentAt: new Date(sent).toISOString() }),
  }
}

/** Opens a mail as it is sent (.eml). Nothing that its text refers to is looked at. */
export async function openMail(bytes: Uint8Array): Promise<Opened> {
  const email = await PostalMime.parse(bytes, {
    // A mail inside is a mail of its own, with its own sender.
    forceRfc822Attachments: true,
    maxNestingDepth: MOST_PART_DEPTH,
  })
  const entries = email.attachments.map(
    ({ filename, mimeType, disposition, related, content }, index): Entry => ({
      fileName: safeName(filename, mimeType === 'message/rfc822' ? 'mail.eml' : `attachment ${index + 1}`),
      bytes: toBytes(content),
      inline: disposition === 'inline' || related === true,
    }),
  )
  return { mail: mailOf(email), entries }
}
