import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { detectMediaType } from './formats.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const image = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vouch-formats-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('detectMediaType', () => {
  it('refuses an empty file', async () => {
    await expect(detectMediaType(new Uint8Array())).rejects.toMatchObject({ code: 'file-empty' })
  })

  it('refuses a file above the limit without reading it', async () => {
    const file = path.join(folder, 'huge.pdf')
    const handle = await open(file, 'w')
    await handle.truncate(101 * 1024 * 1024)
    await handle.close()
    await expect(detectMediaType(file)).rejects.toMatchObject({
      code: 'file-too-large',
      message: 'The file is larger than Vouch accepts (101 MB of 100).',
    })
  })

  it.each([
    ['plain text', bytes('Dear Sir or Madam')],
    ['HTML page', bytes('<!DOCTYPE html><p>Invoice')],
    ['unknown format', Uint8Array.of(1, 2, 3, 0, 5, 6, 7, 8)],
    ['ZIP archive', Uint8Array.of(0x50, 0x4b, 5, 6, ...new Array(18).fill(0))],
  ])('refuses %s and says what it is', async (name, content) => {
    await expect(detectMediaType(content)).rejects.toMatchObject({
      code: 'file-unsupported',
      message: `This kind of file cannot be read (${name}).`,
    })
  })

  it.each([
    ['\uFEFF<?xml version="1.0"?><Invoice/>', 'einvoice-unknown', 'it begins with “Invoice” of no namespace'],
    ['<note xmlns="urn:x"/>', 'einvoice-unknown', 'it begins with “note” of the namespace urn:x'],
    ['<?xml version="1.0"?><!-- cut off', 'einvoice-damaged', 'it has no first element'],
  ])('refuses XML that is no e-invoice: %s', async (content, code, detail) => {
    await expect(detectMediaType(bytes(content))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(`(${detail})`),
    })
  })

  const ubl = '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>1</ID></Invoice>'
  const signed = '<p:FatturaElettronica xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">'

  it.each([
    ['application/xml', async () => bytes(`<?xml version="1.0" encoding="UTF-8"?>\n${ubl}`)],
    ['application/xml', async () => bytes(ubl)],
    ['application/pkcs7-mime', async () => Buffer.concat([Buffer.of(0x30, 0x82, 1, 0), bytes(signed)])],
    ['application/pdf', async () => (await PDFDocument.create()).save()],
    ['image/png', () => image().png().toBuffer()],
    ['image/jpeg', () => image().jpeg().toBuffer()],
    ['image/webp', () => image().webp().toBuffer()],
    ['image/tiff', () => image().tiff().toBuffer()],
  ])('knows %s by its content', async (mediaType, make) => {
    expect(await detectMediaType(new Uint8Array(await make()))).toBe(mediaType)
  })

  it('does not look at the name', async () => {
    const file = path.join(folder, 'invoice.pdf')
    await writeFile(file, await image().png().toBuffer())
    expect(await detectMediaType(file)).toBe('image/png')
  })

  it('finds the header of a PDF behind other bytes', async () => {
    const pdf = await (await PDFDocument.create()).save()
    const mail = new Uint8Array([...bytes('Content-Type: application/pdf\r\n\r\n'), ...pdf])
    expect(await detectMediaType(mail)).toBe('application/pdf')
  })
})
