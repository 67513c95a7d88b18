import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DocumentError, Sha256 } from '#shared/document.ts'
import type { MediaType, ReadingOptions, StageServices } from '../pipeline/stage.ts'
import { einvoiceStage } from './stage.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vouch-einvoice-'))
})
afterAll(() => rm(folder, { recursive: true }))

const xml = (text: string): Uint8Array => new TextEncoder().encode(text)
const UBL = 'xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"'
const INVOICE = xml(`<Invoice ${UBL} xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <b:ID>RE-1</b:ID></Invoice>`)
const CUT_OFF = INVOICE.slice(0, -12)

async function pdfWith(...attachments: readonly Uint8Array[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  for (const [index, bytes] of attachments.entries()) await pdf.attach(bytes, `${index}.dat`)
  return pdf.save()
}

async function run(mediaType: MediaType, content: Uint8Array, options: Partial<ReadingOptions> = {}) {
  const path = join(folder, 'document')
  await writeFile(path, content)
  const problems: DocumentError[] = []
  const services = {
    problem: (error: DocumentError) => problems.push(error),
  } as Partial<StageServices> as StageServices
  const { einvoice } = await einvoiceStage.run(
    {
      original: { path, fileName: 'document', mediaType, sha256: '' as Sha256 },
      options: {
        ...{ ignoreEinvoice: false, ignoreTextLayer: false, company: { name: '', vatId: '' }, doubtBelow: 0.9 },
        ...options,
      },
    },
    services,
  )
  const said = problems.map(({ code, severity, component }) => [code, severity, component])
  return { number: einvoice?.content.fields.invoiceNumber?.value, problems: said }
}

test('a file that is data and cannot be read ends with the reason', async () => {
  await expect(run('application/xml', CUT_OFF)).rejects.toMatchObject({ code: 'einvoice-damaged' })
})

test('data in a PDF that cannot be read leaves the page to be read, and a person is told', async () => {
  expect(await run('application/pdf', await pdfWith(CUT_OFF))).toEqual({
    number: undefined,
    problems: [['einvoice-damaged', 'high', 'einvoice']],
  })
})

test('a damaged PDF, an ordinary one and an image carry no data', async () => {
  await expect(run('application/pdf', xml('%PDF-1.7 nothing'))).rejects.toMatchObject({ code: 'file-damaged' })
  const nothing = { number: undefined, problems: [] }
  expect(await run('application/pdf', await pdfWith(xml('<note/>'), xml('a;b')))).toEqual(nothing)
  expect(await run('image/png', INVOICE)).toEqual(nothing)
})

test('data is read alone, and from whichever attachment holds it', async () => {
  const read = { number: 'RE-1', problems: [] }
  expect(await run('application/xml', INVOICE)).toEqual(read)
  const pdf = await pdfWith(xml('a;b'), INVOICE)
  expect(await run('application/pdf', pdf)).toEqual(read)
  expect(await run('application/pdf', pdf, { ignoreEinvoice: true })).toMatchObject({ number: undefined })
})
