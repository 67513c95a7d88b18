import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../store/test-support.ts'
import { openImage } from '../image-file.ts'
import { openPdf } from '../pdf-document.ts'
import { isNothingLeft } from './nothing-left.ts'
import { picturesIn } from './pictures.ts'
import { rebuildPdf } from './rebuild-pdf.ts'

const SAMPLES = join(import.meta.dirname, '..', '..', '..', '..', 'resources', 'samples')

/** A PDF of pages with their numbers in words; packed: its objects are in object streams. */
async function numbered(pages: number, packed: boolean): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let number = 1; number <= pages; number++)
    pdf.addPage([595, 842]).drawText(`Page number ${number}`, { x: 50, y: 700, font, size: 12 })
  return Buffer.from(await pdf.save({ useObjectStreams: packed }))
}

/** The text of each page of what is left of a file. */
async function texts(bytes: Buffer): Promise<string[]> {
  const path = join(temporaryFolder(), 'damaged.pdf')
  writeFileSync(path, bytes)
  await using pdf = await openPdf(path, undefined, 'structure')
  const found: string[] = []
  for (let number = 1; number <= pdf.document.numPages; number++) {
    const { items } = await (await pdf.document.getPage(number)).getTextContent()
    found.push(items.map(item => ('str' in item ? item.str : '')).join(''))
  }
  return found
}

test('where no page is left, or a key is lost, there is nothing to rebuild', async () => {
  expect(rebuildPdf(Buffer.from('no PDF at all'))).toBeUndefined()
  expect(rebuildPdf(Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Page /Contents 9 0 R >>\nendobj\n'))).toBeUndefined()
  expect(rebuildPdf(Buffer.concat([await numbered(1, false), Buffer.from('/Encrypt 7 0 R')]))).toBeUndefined()
})

test('pages stand in their order again without a catalogue, a list of pages and a table', async () => {
  const whole = (await numbered(3, false)).toString('latin1')
  const headless = whole
    .replace(/\/Type \/Catalog/, '/Type /Lost')
    .replace(/\/Type \/Pages/, '/Type /Gone')
    .slice(0, whole.lastIndexOf('xref'))
  expect(await texts(Buffer.from(headless, 'latin1'))).toEqual(['Page number 1', 'Page number 2', 'Page number 3'])
})

test('objects that are packed are found, too', async () => {
  const packed = await numbered(2, true)
  const cut = packed.subarray(0, packed.lastIndexOf('startxref'))
  expect(await texts(cut)).toEqual(['Page number 1', 'Page number 2'])
})

test('of a file that is cut off the pages before the cut are left', async () => {
  const whole = await numbered(3, false)
  const third = whole.toString('latin1').lastIndexOf('/Type /Page\n')
  expect((await texts(whole.subarray(0, third))).slice(0, 2)).toEqual(['Page number 1', 'Page number 2'])
})

test('the pictures of pages are taken out whole or cut off, and small ones are not', async () => {
  const page = await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#eee' } })
    .jpeg()
    .toBuffer()
  const logo = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#e00' } })
    .jpeg()
    .toBuffer()
  const file = Buffer.concat([Buffer.from('junk'), page, Buffer.from('junk'), logo, page.subarray(0, page.length - 50)])
  const pictures = await picturesIn(file)
  expect(pictures.map(picture => picture.length)).toEqual([page.length, page.length - 50])
})

test('a picture that is cut off is opened as far as it goes, unless hardly a row is left', async () => {
  const whole = readFileSync(join(SAMPLES, 'fr-photo.jpg'))
  const isLost = async (bytes: Buffer): Promise<boolean> => {
    const { raster } = await (await openImage(bytes, { salvage: 'what-is-there' })).decode(1, 1)
    return isNothingLeft(raster)
  }
  expect(await isLost(whole.subarray(0, 300))).toBe(true)
  expect(await isLost(whole.subarray(0, Math.floor(whole.length * 0.6)))).toBe(false)
})
