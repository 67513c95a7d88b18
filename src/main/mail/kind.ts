import { fileTypeFromBuffer } from 'file-type'

/** What other files may lie in. */
export type ContainerKind = 'mail' | 'outlook-mail' | 'archive'

/** A mail begins with its header: lines of a name, a colon and a text, and those that go on are indented. */
const HEADER_LINE = /^(?:[!-9;-~]+[ \t]*:|[ \t])/
const MAIL_HEADERS = /^(from|to|subject|date|message-id|mime-version|received|return-path|delivered-to)[ \t]*:/i
const FEWEST_MAIL_HEADERS = 3
const HEADER_WINDOW = 16 * 1024

/** A stream that every Outlook item has, and no Word or Excel file, as its name stands in the file: in UTF-16. */
const OUTLOOK_STREAM = Buffer.from('__properties_version1.0', 'utf16le')

function looksLikeMail(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_WINDOW)).replace(/^\u00ef\u00bb\u00bf/, '')
  // Mailboxes that were cut into mails keep their line of separation.
  const lines = head.replace(/^From [^\n]*\n/, '').split(/\r?\n/)
  // Unless the blank line that ends the header was seen, the last line is cut off somewhere.
  const end = lines.indexOf('')
  const header = end === -1 ? lines.slice(0, -1) : lines.slice(0, end)
  if (!header.every(line => HEADER_LINE.test(line))) return false
  const names = header.flatMap(line => MAIL_HEADERS.exec(line)?.[1]?.toLowerCase() ?? [])
  return new Set(names).size >= FEWEST_MAIL_HEADERS
}

/** The kind of mail or archive that a file is by its content; undefined: it is none. */
export async function containerKind(bytes: Uint8Array): Promise<ContainerKind | undefined> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime
  if (mime === 'application/zip') return 'archive'
  if (mime === 'application/x-cfb')
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(OUTLOOK_STREAM)
      ? 'outlook-mail'
      : undefined
  return (mime === undefined || mime === 'message/rfc822') && looksLikeMail(bytes) ? 'mail' : undefined
}
