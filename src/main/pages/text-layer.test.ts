import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { degrees, PDFDocument, type PDFPage, StandardFonts } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Word } from '#shared/document.ts'
import { openPdf } from './pdf-document.ts'
import { textLayerWords, textTurn } from './text-layer.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vouch-text-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The words of a page of 400 by 200 points on which `draw` has drawn, shown with the page's own rotation. */
async function wordsOf(draw: (page: PDFPage) => void): Promise<Word[]> {
  const document = await PDFDocument.create()
  const page = document.addPage([400, 200])
  page.setFont(await document.embedFont(StandardFonts.Helvetica))
  page.setFontSize(10)
  draw(page)
  const file = path.join(folder, 'page.pdf')
  await writeFile(file, await document.save())
  await using pdf = await openPdf(file, undefined)
  const opened = await pdf.document.getPage(1)
  const content = await opened.getTextContent()
  const rotation = opened.rotate + textTurn(content, opened.getViewport({ scale: 1 }))
  return textLayerWords(content, opened.getViewport({ scale: 1, rotation }))
}

const texts = (words: readonly Word[]) => words.map(({ text, line }) => `${line} ${text}`)
const rounded = (words: readonly Word[]) => words.map(word => word.box.map(side => Number(side.toFixed(2))))

describe('textLayerWords', () => {
  it('finds no words on an empty page', async () => {
    expect(await wordsOf(() => undefined)).toEqual([])
  })

  it('leaves out what lies outside of the page', async () => {
    expect(await wordsOf(page => page.drawText('hidden', { x: 500, y: 100 }))).toEqual([])
  })

  it('parts a run into words with boxes', async () => {
    const words = await wordsOf(page => page.drawText('Rechnung Nr. 4711', { x: 40, y: 100 }))
    expect(texts(words)).toEqual(['0 Rechnung', '0 Nr.', '0 4711'])
    expect(rounded(words)).toEqual([
      [0.1, 0.45, 0.21, 0.51],
      [0.22, 0.45, 0.25, 0.51],
      [0.26, 0.45, 0.32, 0.51],
    ])
    expect(words[0]).toMatchObject({ confidence: 1, engine: 'text-layer' })
  })

  it('numbers lines from the top and puts columns on one line, in whatever order they were written', async () => {
    const words = await wordsOf(page => {
      page.drawText('119,00', { x: 300, y: 80 })
      page.drawText('Summe', { x: 40, y: 80 })
      page.drawText('Rechnung', { x: 40, y: 160 })
    })
    expect(texts(words)).toEqual(['0 Rechnung', '1 Summe', '1 119,00'])
  })

  it('joins pieces of a word that were drawn one by one', async () => {
    const words = await wordsOf(page => {
      page.drawText('Rech', { x: 40, y: 100 })
      page.drawText('nung', { x: 40 + 22.8, y: 100 })
    })
    expect(texts(words)).toEqual(['0 Rechnung'])
  })

  it('joins letter-spaced headings and keeps single letters of a table apart', async () => {
    const words = await wordsOf(page => {
      for (const [i, letter] of [...'RECHNUNG'].entries()) page.drawText(letter, { x: 40 + i * 13, y: 150 })
      for (const [i, letter] of [...'ABCDE'].entries()) page.drawText(letter, { x: 40 + i * 50, y: 100 })
    })
    expect(texts(words)).toEqual(['0 RECHNUNG', '1 A', '1 B', '1 C', '1 D', '1 E'])
  })

  it('shows a turned page upright', async () => {
    const words = await wordsOf(page => {
      page.setRotation(degrees(90))
      page.drawText('Invoice R-100', { x: 380, y: 20, rotate: degrees(90) })
    })
    expect(texts(words)).toEqual(['0 Invoice', '0 R-100'])
    expect(rounded(words).map(([left, top]) => [left, top])).toEqual([
      [0.1, 0.93],
      [0.27, 0.93],
    ])
  })

  it('turns a page whose text runs upwards although the page says nothing', async () => {
    const words = await wordsOf(page => page.drawText('Invoice R-100', { x: 40, y: 20, rotate: degrees(90) }))
    expect(texts(words)).toEqual(['0 Invoice', '0 R-100'])
  })
})
