import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { recogniseEinvoice } from './recognise.ts'

export interface EmbeddedEinvoice {
  /** What the sender called the attachment. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** The first attachment of a PDF that is an e-invoice, whatever it is called; undefined where there is none. */
export async function einvoiceInPdf(document: PDFDocumentProxy): Promise<EmbeddedEinvoice | undefined> {
  const attachments = await document.getAttachments()
  for (const [id, { filename }] of attachments ?? []) {
    const bytes = await document.getAttachmentContent(id)
    if (bytes !== null && recogniseEinvoice(bytes) !== undefined) return { name: filename, bytes }
  }
  return undefined
}
