import { extname } from 'node:path'
import type { ApiHandlers } from '#shared/api.ts'
import { unitInWords } from '../einvoice/words/units.ts'
import type { Store } from '../store/types.ts'

type EinvoiceHandlers = Pick<ApiHandlers, 'documents.einvoice' | 'documents.attachment'>

/** The kinds of file that EN 16931 allows as attachments (BT-125-1), and plain ones, with their endings. */
const ENDINGS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'application/pdf': ['.pdf'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'text/csv': ['.csv'],
  'text/plain': ['.txt'],
  'text/xml': ['.xml'],
  'application/xml': ['.xml'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/vnd.oasis.opendocument.spreadsheet': ['.ods'],
}

/** Anything else: an ending that no program opens. */
const UNKNOWN = ['.bin'] as const

/**
 * A name under which an attachment can be saved: without folders and without characters that a file system gives a
 * meaning, and ending as what it says it is, so that nothing that is saved runs.
 */
export function attachmentName(name: string, mediaType: string): string {
  const bare = (name.split(/[\\/]/).at(-1) ?? '')
    .replaceAll(/[\p{C}<>:"|?*]/gu, '')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 120)
  const endings = ENDINGS[mediaType.toLowerCase()] ?? UNKNOWN
  const base = bare === '' ? 'attachment' : bare
  return endings.some(ending => ending === extname(base).toLowerCase()) ? base : base + endings[0]
}

/** What an e-invoice says beyond the fields, for the clerk to look at and to save. */
export function createEinvoiceDesk(store: Pick<Store, 'documents'>): EinvoiceHandlers {
  return {
    'documents.einvoice'({ id, language }) {
      const { parts, ...rest } = store.documents.einvoice(id)
      const lines = parts.lines.map(line => {
        const unit = line.unitCode === undefined ? undefined : unitInWords(line.unitCode, language)
        return unit === undefined ? line : { ...line, unit }
      })
      return { ...rest, parts: { ...parts, lines } }
    },
    'documents.attachment'({ id, number }) {
      const content = store.documents.attachment(id, number)
      const { name, mediaType } = store.documents.einvoice(id).parts.attachments[number - 1]!
      return { fileName: attachmentName(name, mediaType), content }
    },
  }
}
