import { degrees, PDFDocument, PDFName, type PDFPage, StandardFonts } from 'pdf-lib'
import sharp, { type JpegOptions } from 'sharp'
import { describe, expect, it } from 'vitest'
import { embeddedJpeg } from './embedded-jpeg.ts'
import { pdfObjects } from './pdf-objects.ts'

const A4 = [595, 842] as const

const jpeg = (options: JpegOptions = {}) =>
  sharp({ create: { width: 300, height: 424, channels: 3, background: '#777' } })
    .toColourspace('b-w')
    .jpeg(options)
    .toBuffer()

/** A PDF as scanners write it, each page a JPEG, with its last page changed. */
async function scanned(
  change: (page: PDFPage, document: PDFDocument) => void | Promise<void> = () => undefined,
  { pages = 1, packed = false } = {},
): Promise<Buffer> {
  const document = await PDFDocument.create()
  for (let number = 1; number <= pages; number++) {
    const page = document.addPage([...A4])
    page.drawImage(await document.embedJpg(await jpeg({ quality: 60 + number })), {
      x: 0,
      y: 0,
      width: 595,
      height: 842,
    })
  }
  await change(document.getPage(pages - 1), document)
  return Buffer.from(await document.save({ useObjectStreams: packed }))
}

/** What is found on the page of a number, which counts from 1. */
async function find(file: Buffer, number = 1) {
  const objects = pdfObjects(file)
  if (objects === undefined) return undefined
  const { ref } = (await PDFDocument.load(file)).getPage(number - 1)
  return embeddedJpeg(objects, ref.objectNumber, [0, 0, ...A4])
}

/** The file with another text in the dictionary of its picture. */
function altered(file: Buffer, text: string, replacement: string): Buffer {
  const content = file.toString('latin1')
  if (!content.includes(text)) throw new Error(`no ${text} in the file`)
  return Buffer.from(content.replace(text, replacement), 'latin1')
}

describe('embeddedJpeg', () => {
  it.each([
    ['has text', async page => page.drawText('Paid', { font: await page.doc.embedFont(StandardFonts.Helvetica) })],
    ['has a note', page => page.node.set(PDFName.of('Annots'), page.doc.context.obj([7]))],
    ['has a line', page => page.drawLine({ start: { x: 0, y: 0 }, end: { x: 9, y: 9 } })],
    ['has a second picture', async (page, document) => page.drawImage(await document.embedJpg(await jpeg()))],
  ] satisfies [string, (page: PDFPage, document: PDFDocument) => unknown][])(
    'is none on a page that %s',
    async (_, change) => {
      expect(await find(await scanned(async (page, document) => void (await change(page, document))))).toBeUndefined()
    },
  )

  it('is none where the picture does not fill the page, or lies aslant', async () => {
    const placed = async (options: Parameters<PDFPage['drawImage']>[1]): Promise<Buffer> => {
      const document = await PDFDocument.create()
      document.addPage([...A4]).drawImage(await document.embedJpg(await jpeg()), options)
      return Buffer.from(await document.save({ useObjectStreams: false }))
    }
    expect(await find(await placed({ width: 300, height: 424 }))).toBeUndefined()
    expect(await find(await placed({ width: 842, height: 842, rotate: degrees(4) }))).toBeUndefined()
  })

  it.each([
    ['is inverted', '/BitsPerComponent 8', '/BitsPerComponent 8 /Decode [ 1 0 ]'],
    ['is masked', '/BitsPerComponent 8', '/BitsPerComponent 8 /SMask 9 0 R'],
    ['is in printing inks', '/DeviceGray', '/DeviceCMYK'],
    ['is packed twice', '/Filter /DCTDecode', '/Filter [ /FlateDecode /DCTDecode ]'],
    ['has another size than the file says', '/Width 300', '/Width 301'],
  ])('is none where the picture %s', async (_, text, replacement) => {
    expect(await find(altered(await scanned(), text, replacement))).toBeUndefined()
  })

  it('is none where objects are packed or encrypted', async () => {
    expect(await find(await scanned(undefined, { packed: true }))).toBeUndefined()
    expect(pdfObjects(Buffer.from('%PDF-1.4 trailer << /Encrypt 3 0 R >>'))).toBeUndefined()
  })

  it('is none in garbage', async () => {
    expect(
      await embeddedJpeg(pdfObjects(Buffer.from('%PDF-1.4\n1 0 obj << /Contents 1 0 R'))!, 1, [0, 0, ...A4]),
    ).toBeUndefined()
  })

  it('refuses more pixels than Vouch accepts, before any is decoded', async () => {
    const file = altered(altered(await scanned(), '/Width 300', '/Width 30000'), '/Height 424', '/Height 20000')
    await expect(find(file)).rejects.toMatchObject({
      code: 'image-too-large',
      message: 'The image has more pixels than Vouch accepts (30000 × 20000, at most 100 million pixels).',
    })
  })

  it('is the picture of its own page, as it was put there', async () => {
    const file = await scanned(undefined, { pages: 3 })
    for (const number of [1, 2, 3]) {
      const { pixels, ...rest } = (await find(file, number))!
      expect(rest).toEqual({ width: 300, height: 424, grey: true, dpi: [(300 * 72) / 595, (424 * 72) / 842] })
      const alone = await sharp(await jpeg({ quality: 60 + number }))
        .raw()
        .toBuffer()
      expect((await pixels.raw().toBuffer()).equals(alone)).toBe(true)
    }
  })

  it('is none where a later version of the file may hold newer objects packed', async () => {
    const first = await scanned()
    expect(
      pdfObjects(Buffer.concat([first, Buffer.from('<< /Type /ObjStm >>\nstartxref\n9\n%%EOF\n')])),
    ).toBeUndefined()
  })

  it('is the one that a later version of the file has', async () => {
    const first = await scanned()
    const { ref } = (await PDFDocument.load(first)).getPage(0)
    const emptied = Buffer.concat([first, Buffer.from(`\n${ref.objectNumber} 0 obj\n<< /Type /Page >>\nendobj\n`)])
    expect(await embeddedJpeg(pdfObjects(emptied)!, ref.objectNumber, [0, 0, ...A4])).toBeUndefined()
  })
})
