import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { degrees, PDFDocument, type PDFPage, rgb, StandardFonts } from 'pdf-lib'
import { expect, test } from 'vitest'
import { openSource, openSources, truthOf } from './source.ts'

const GERMAN = 'Wir danken für Ihren Auftrag und berechnen wie folgt Rechnung'

async function pdf(draw: (page: PDFPage) => void): Promise<string> {
  const document = await PDFDocument.create()
  const page = document.addPage([400, 600])
  page.setFont(await document.embedFont(StandardFonts.Helvetica))
  draw(page)
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'vouch-source-')), 'source.pdf')
  await writeFile(file, await document.save())
  return file
}

async function truth(draw: (page: PDFPage) => void): Promise<string> {
  const source = await openSource(
    await pdf(page => {
      page.drawText(GERMAN, { x: 20, y: 550, size: 10 })
      draw(page)
    }),
  )
  const { words } = await truthOf(source, 1)
  return words
    .map(word => word.text)
    .join(' ')
    .replace(GERMAN, '')
    .trim()
}

test('a page without text is no truth', async () => {
  const file = await pdf(page => page.drawRectangle({ width: 300, height: 300 }))
  await expect(openSource(file)).rejects.toThrow('The text layer of page 1 is not to be trusted.')
})

test('what cannot be truth is left out', async () => {
  const text = await pdf(page => page.drawText(GERMAN, { x: 20, y: 550, size: 10 }))
  const bare = await pdf(page => page.drawRectangle({ width: 300, height: 300 }))
  const sources = await openSources([
    ['missing', `${text}.pdf`],
    ['bare', bare],
    ['text', text],
  ])
  expect([...sources.keys()]).toEqual(['text'])
})

test('the language is that of the text', async () => {
  const source = await openSource(await pdf(page => page.drawText(GERMAN, { x: 20, y: 550, size: 10 })))
  expect(source).toMatchObject({ language: 'de', pages: [{ rotation: 0 }] })
})

test('words that nobody sees are no truth', async () => {
  expect(await truth(page => page.drawText('white', { x: 20, y: 400, size: 12, color: rgb(1, 1, 1) }))).toBe('')
  expect(await truth(page => page.drawText('tiny', { x: 20, y: 400, size: 3 }))).toBe('')
  expect(
    await truth(page => {
      page.drawText('covered', { x: 20, y: 400, size: 12 })
      page.drawRectangle({ x: 10, y: 390, width: 200, height: 30, color: rgb(0.9, 0.9, 0.9) })
    }),
  ).toBe('')
})

test('a word printed over itself is one word', async () => {
  expect(
    await truth(page => {
      page.drawText('shadow', { x: 20, y: 400, size: 12, color: rgb(0.6, 0.6, 0.6) })
      page.drawText('shadow', { x: 20.5, y: 399.5, size: 12 })
      page.drawText('shadow', { x: 20, y: 300, size: 12 })
    }),
  ).toBe('shadow shadow')
})

test('pale, inverted and single marks are seen', async () => {
  expect(
    await truth(page => {
      page.drawText('pale', { x: 20, y: 400, size: 12, color: rgb(0.8, 0.8, 0.8) })
      page.drawRectangle({ x: 10, y: 290, width: 200, height: 30, color: rgb(0.1, 0.2, 0.5) })
      page.drawText('white', { x: 20, y: 300, size: 12, color: rgb(1, 1, 1) })
      page.drawText('-', { x: 20, y: 200, size: 8 })
    }),
  ).toBe('pale white -')
})

test('a page whose text lies on its side is put upright', async () => {
  const source = await openSource(
    await pdf(page => page.drawText(GERMAN, { x: 300, y: 20, size: 10, rotate: degrees(90) })),
  )
  expect(source.pages[0]?.rotation).toBe(90)
  const { words, aspect } = await truthOf(source, 1)
  expect(words.map(word => word.text).join(' ')).toBe(GERMAN)
  expect(aspect).toBeCloseTo(1.5)
})
