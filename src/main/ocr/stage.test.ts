import { access, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  beginText,
  endText,
  moveText,
  PDFDocument,
  PDFHexString,
  StandardFonts,
  setFontAndSize,
  setTextRenderingMode,
  showText,
  TextRenderingMode,
} from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentError, Sha256 } from '#shared/document.ts'
import { detectMediaType } from '../pages/formats.ts'
import { sharpOf } from '../pages/pixels.ts'
import { pagesStage } from '../pages/stage.ts'
import type { Page, ReadingOptions, StageServices } from '../pipeline/stage.ts'
import { createOcrService } from './service.ts'
import { ocrStage } from './stage.ts'
import { sheet } from './testing/sheet.ts'

const ocr = createOcrService()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vouch-reading-'))
})
afterAll(async () => {
  await ocr.close()
  await rm(folder, { recursive: true, force: true })
})

/** Runs both stages over a file, as the pipeline does. */
async function read(name: string, content: Uint8Array, changed: Partial<ReadingOptions> = {}) {
  const file = path.join(folder, name)
  await writeFile(file, content)
  const problems: DocumentError[] = []
  const progress: number[] = []
  const services: StageServices = {
    ocr,
    signal: new AbortController().signal,
    report: fraction => progress.push(fraction),
    problem: problem => problems.push(problem),
  }
  const options = { ignoreEinvoice: false, ignoreTextLayer: false, company: { name: '', vatId: '' }, doubtBelow: 0.8 }
  const start = {
    original: { path: file, fileName: name, mediaType: await detectMediaType(file), sha256: '' as Sha256 },
    options: { ...options, ...changed },
  }
  const withPages = { ...start, ...(await pagesStage.run(start, services)) }
  const { pages } = await ocrStage.run(withPages, services)
  return { pages, problems, progress }
}

const PRINT = ['Invoice R-100 of 23 November 2026', 'Two boxes of printer paper', 'Total amount due 119.00 EUR']

/** The lines of print as an image of A4 at 150 dpi. */
const scan = async (lines: readonly string[]): Promise<Buffer> =>
  sharpOf(await sheet(lines))
    .jpeg({ quality: 80 })
    .toBuffer()

const textOf = ({ words }: Page): string[] =>
  [...Map.groupBy(words, word => word.line).values()].map(line => line.map(word => word.text).join(' '))

describe('the pages and OCR stages', () => {
  it('say that a page shows no text, and keep it', async () => {
    const { pages, problems } = await read('white.jpg', await scan([]))
    expect(pages).toMatchObject([{ number: 1, source: 'none', words: [] }])
    expect(problems).toMatchObject([{ code: 'page-unreadable', severity: 'high', component: 'ocr' }])
    expect(problems[0]!.message).toBe('No text could be read on the page (page 1).')
  })

  it('read a single pixel as a page without text', async () => {
    const pixel = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } })
      .png()
      .toBuffer()
    const { pages } = await read('pixel.png', pixel)
    expect(pages).toMatchObject([{ source: 'none', words: [] }])
  })

  it('do not trust the invisible text that another program laid over a scan', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([595, 842])
    const font = await document.embedFont(StandardFonts.Helvetica)
    page.drawImage(await document.embedJpg(await scan(PRINT)), { x: 0, y: 0, width: 595, height: 842 })
    page.setFont(font)
    const key = page.node.newFontDictionary('F', font.ref)
    page.pushOperators(
      beginText(),
      setTextRenderingMode(TextRenderingMode.Invisible),
      setFontAndSize(key, 12),
      moveText(60, 740),
      showText(PDFHexString.fromText('lnvoicc R-1OO '.repeat(20))),
      endText(),
    )
    const { pages } = await read('overlaid.pdf', await document.save())
    expect(pages.map(textOf)).toEqual([PRINT])
    expect(pages[0]!.source).toBe('ocr')
  })

  it('read a mixed document page by page and write upright images of all pages', async () => {
    const document = await PDFDocument.create()
    const text = document.addPage([595, 842])
    const font = await document.embedFont(StandardFonts.Helvetica)
    for (const [i, line] of PRINT.entries()) text.drawText(line, { x: 60, y: 740 - i * 30, size: 12, font })
    const image = document.addPage([842, 595])
    const lying = await sharp(await scan(PRINT))
      .rotate(270)
      .jpeg()
      .toBuffer()
    image.drawImage(await document.embedJpg(lying), { x: 0, y: 0, width: 842, height: 595 })
    const pageImageFolder = path.join(folder, 'images')
    const { pages, problems, progress } = await read('mixed.pdf', await document.save(), { pageImageFolder })
    expect(pages.map(textOf)).toEqual([PRINT, PRINT])
    expect(pages.map(({ source, rotation }) => ({ source, rotation }))).toEqual([
      { source: 'text-layer', rotation: 0 },
      { source: 'ocr', rotation: 90 },
    ])
    expect(pages.every(page => page.scan === undefined)).toBe(true)
    for (const page of pages) {
      const file = path.join(pageImageFolder, `${page.number}.jpg`)
      await access(file)
      const { width, height } = await sharp(file).metadata()
      expect({ width, height }).toEqual({ width: page.width, height: page.height })
      expect(height).toBeGreaterThan(width)
    }
    expect(problems).toEqual([])
    expect(progress).toEqual([0.5, 1, 0.5, 1])
  })

  it('read the pixels of a page whose text layer is to be ignored', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([595, 842])
    const font = await document.embedFont(StandardFonts.Helvetica)
    for (const [i, line] of PRINT.entries()) page.drawText(line, { x: 60, y: 740 - i * 30, size: 12, font })
    const { pages } = await read('text.pdf', await document.save(), { ignoreTextLayer: true })
    expect(pages.map(textOf)).toEqual([PRINT])
    expect(pages[0]!.words.every(word => word.engine !== 'text-layer')).toBe(true)
  })
})
