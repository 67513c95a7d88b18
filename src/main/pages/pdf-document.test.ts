import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPdf } from './pdf-document.ts'

const encrypted = path.join(import.meta.dirname, 'fixtures', 'encrypted.pdf')
let folder: string

async function pdfOf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let i = 0; i < pages; i++) document.addPage([200, 200])
  return document.save()
}

async function file(name: string, content: Uint8Array): Promise<string> {
  const target = path.join(folder, name)
  await writeFile(target, content)
  return target
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vouch-pdf-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('openPdf', () => {
  it('refuses a PDF that was cut off before its pages', async () => {
    const whole = await pdfOf(3)
    const cut = await file('cut.pdf', whole.subarray(0, 60))
    await expect(openPdf(cut, undefined)).rejects.toMatchObject({ code: 'file-damaged' })
  })

  it('refuses garbage behind a PDF header', async () => {
    const garbage = await file('garbage.pdf', new TextEncoder().encode(`%PDF-1.7\n${'\u0007zz'.repeat(500)}`))
    await expect(openPdf(garbage, undefined)).rejects.toMatchObject({ code: 'file-damaged' })
  })

  it('refuses a PDF without a page', async () => {
    const document = await PDFDocument.create()
    const empty = await file('empty.pdf', await document.save({ addDefaultPage: false }))
    await expect(openPdf(empty, undefined)).rejects.toMatchObject({ code: 'file-damaged' })
  })

  it('asks for the password of an encrypted PDF', async () => {
    await expect(openPdf(encrypted, undefined)).rejects.toMatchObject({ code: 'file-encrypted' })
  })

  it('says that a password is wrong', async () => {
    await expect(openPdf(encrypted, 'guess')).rejects.toMatchObject({ code: 'password-wrong' })
  })

  it('opens an encrypted PDF with its password', async () => {
    await using pdf = await openPdf(encrypted, 'secret')
    expect(pdf.document.numPages).toBe(1)
  })

  it('refuses 10,000 pages and says how many there are', async () => {
    const thick = await file('thick.pdf', await pdfOf(10_000))
    await expect(openPdf(thick, undefined)).rejects.toMatchObject({
      code: 'too-many-pages',
      message: 'The document has more pages than Vouch reads at once (10000 of 200).',
    })
  })
})
