import { AFRelationship, PDFDocument } from 'pdf-lib'

/** A PDF with an e-invoice inside, as Factur-X does it; `name` is what the attachment is called. */
export async function hybridPdf(page: Uint8Array, xml: string, name = 'factur-x.xml'): Promise<Uint8Array> {
  const document = await PDFDocument.load(page, { updateMetadata: false })
  // The day is fixed, so that the same order gives the same bytes.
  const day = new Date('2026-02-11T00:00:00Z')
  await document.attach(new TextEncoder().encode(xml), name, {
    mimeType: 'text/xml',
    afRelationship: AFRelationship.Alternative,
    creationDate: day,
    modificationDate: day,
  })
  return document.save()
}
