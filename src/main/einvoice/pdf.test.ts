import { PDFDocument } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { einvoiceInPdf } from './index.ts'
import { smallUbl } from './testing/small.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

async function pdfWith(attachments: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage()
  for (const [name, bytes] of Object.entries(attachments)) await document.attach(bytes, name)
  return document.save()
}

async function found(attachments: Readonly<Record<string, Uint8Array>>) {
  const task = getDocument({ data: await pdfWith(attachments), verbosity: 0 })
  const result = await einvoiceInPdf(await task.promise)
  await task.destroy()
  return result
}

test('a PDF without attachments, or with others only, carries no e-invoice', async () => {
  expect(await found({})).toBeUndefined()
  expect(await found({ 'factur-x.xml': encode('<order/>'), 'terms.txt': encode('Net 30 days') })).toBeUndefined()
})

test('an e-invoice is found among others, whatever it is called', async () => {
  const xml = encode(smallUbl())
  expect(await found({ 'a.txt': encode('Hello'), 'Anlage 1.bin': xml })).toEqual({ name: 'Anlage 1.bin', bytes: xml })
})
