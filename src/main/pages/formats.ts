import { readFile, stat } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { VouchError } from '#shared/errors.ts'
import { recogniseEinvoice } from '../einvoice/recognise.ts'
import { rootName } from '../einvoice/xml/root-name.ts'
import { MEDIA_TYPES, type MediaType } from '../pipeline/stage.ts'
import { MAX_FILE_BYTES } from './limits.ts'

/** The PDF standard lets other bytes stand before the header, within the first 1,024 (ISO 32000-1, annex H.3.4.1). */
const PDF_HEADER_WINDOW = 1024

/** What a clerk calls the kinds of file that arrive beside invoices, by media type. */
const NAMES: Readonly<Record<string, string>> = {
  'application/zip': 'ZIP archive',
  'application/x-cfb': 'older Word, Excel or Outlook file',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel workbook',
  'application/vnd.oasis.opendocument.text': 'OpenDocument text',
  'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument spreadsheet',
  'application/rtf': 'RTF text',
  'image/heic': 'HEIC photo',
  'image/heif': 'HEIF photo',
  'image/avif': 'AVIF image',
  'image/gif': 'GIF image',
  'image/bmp': 'BMP image',
}

const isAccepted = (mime: string): mime is MediaType => (MEDIA_TYPES as readonly string[]).includes(mime)

const XML = 'XML'

/** What a file without a known signature looks like, for the message. */
function describeText(bytes: Uint8Array): string {
  const head = new TextDecoder('utf-8')
    .decode(bytes.subarray(0, 4096))
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (/^<(!doctype html|html)/i.test(head)) return 'HTML page'
  if (/^<\??[a-z]/i.test(head)) return XML
  // A control character other than tab and line ends does not occur in text.
  return /[^\P{Cc}\t\n\v\f\r]|\ufffd/u.test(head) ? 'unknown format' : 'plain text'
}

function notAnEinvoice(bytes: Uint8Array): VouchError {
  const root = rootName(bytes)
  if (root === undefined) return new VouchError('einvoice-damaged', 'it has no first element')
  const namespace = root.namespace === '' ? 'no namespace' : `the namespace ${root.namespace}`
  return new VouchError('einvoice-unknown', `it begins with “${root.name}” of ${namespace}`)
}

/** @throws VouchError `file-too-large` */
export function refuseLargeFile(byteLength: number): void {
  if (byteLength > MAX_FILE_BYTES)
    throw new VouchError(
      'file-too-large',
      `${Math.ceil(byteLength / 1024 / 1024)} MB of ${MAX_FILE_BYTES / 1024 / 1024}`,
    )
}

/**
 * The media type of a file by its content; its name is not looked at.
 * @param source a path, or the file's bytes
 * @throws VouchError `file-empty`, `file-too-large`, `file-unsupported`, `einvoice-damaged`, `einvoice-unknown`
 */
export async function detectMediaType(source: string | Uint8Array): Promise<MediaType> {
  const byteLength = typeof source === 'string' ? (await stat(source)).size : source.byteLength
  if (byteLength === 0) throw new VouchError('file-empty')
  refuseLargeFile(byteLength)
  const bytes = typeof source === 'string' ? await readFile(source) : source
  const mime = (await fileTypeFromBuffer(bytes))?.mime
  if (recogniseEinvoice(bytes) !== undefined)
    return rootName(bytes) === undefined ? 'application/pkcs7-mime' : 'application/xml'
  if (mime !== undefined && mime !== 'application/xml' && isAccepted(mime)) return mime
  if (new TextDecoder('latin1').decode(bytes.subarray(0, PDF_HEADER_WINDOW)).includes('%PDF-')) return 'application/pdf'
  const kind = mime === undefined || mime === 'application/xml' ? describeText(bytes) : (NAMES[mime] ?? mime)
  if (kind === XML) throw notAnEinvoice(bytes)
  throw new VouchError('file-unsupported', kind)
}
