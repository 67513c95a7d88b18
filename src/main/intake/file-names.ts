import { extname } from 'node:path'

/** The endings of the files Vouch reads, for lists of a folder: what a file really is, its content decides. */
const DOCUMENT_ENDINGS = new Set([
  '.pdf',
  '.png',
  '.jpg',
  '.jpeg',
  '.webp',
  '.tif',
  '.tiff',
  '.xml',
  '.p7m',
  '.eml',
  '.msg',
  '.zip',
])

/** Names that programs give to files which are not finished or not meant for people. */
const TEMPORARY_NAMES: readonly RegExp[] = [
  /^\./, // hidden on Unix, and the halves that macOS and rsync leave
  /^~\$/, // Office's lock files
  /~$/, // editors' backups
  /\.(tmp|temp|part|partial|crdownload|download|filepart|swp|lock)$/i, // browsers, WinSCP, scanners, editors
  /^(thumbs\.db|desktop\.ini)$/i, // Windows Explorer
]

/** Whether a folder's listing shows a document by this name. */
export function looksLikeDocument(fileName: string): boolean {
  return !isTemporary(fileName) && DOCUMENT_ENDINGS.has(extname(fileName).toLowerCase())
}

/** Whether a watched folder leaves this file alone. */
export function isTemporary(fileName: string): boolean {
  return TEMPORARY_NAMES.some(pattern => pattern.test(fileName))
}
