import path from 'node:path'
import type { Attachment } from '#shared/einvoice.ts'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  gif: 'image/gif',
  csv: 'text/csv',
  txt: 'text/plain',
  xml: 'application/xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  doc: 'application/msword',
  zip: 'application/zip',
}
const UNKNOWN = 'application/octet-stream'

interface Written {
  readonly name?: string | undefined
  /** A media type, or a name extension. */
  readonly type?: string | undefined
  readonly description?: string | undefined
  readonly base64?: string | undefined
  readonly address?: string | undefined
  /** Where neither a name is given nor a description. */
  readonly fallbackName: string
}

/** A file inside an e-invoice; its name is only ever a name, whatever folder the sender writes before it. */
export function attachmentFrom(written: Written): Attachment {
  const named = path.posix.basename((written.name ?? written.fallbackName).replaceAll('\\', '/'))
  const name = named === '' || named === '.' || named === '..' ? 'attachment' : named
  const type = written.type?.toLowerCase()
  return {
    name,
    mediaType: type?.includes('/')
      ? type
      : (MEDIA_TYPES[type ?? ''] ?? MEDIA_TYPES[path.extname(name).slice(1).toLowerCase()] ?? UNKNOWN),
    description: written.description,
    bytes: written.base64 === undefined ? undefined : new Uint8Array(Buffer.from(written.base64, 'base64')),
    address: written.address,
  }
}
