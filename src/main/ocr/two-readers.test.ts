import { afterAll, describe, expect, it } from 'vitest'
import { VouchError } from '#shared/errors.ts'
import { createLineReader } from './line-reader-engine.ts'
import { createOcrService } from './service.ts'
import { createTesseract, type Tesseract } from './tesseract.ts'
import { sheet, speckled } from './testing/sheet.ts'
import { readWithTwo } from './two-readers.ts'

const ocr = createOcrService()
const lineReader = createLineReader({})
const tesseract = createTesseract()
afterAll(() => Promise.all([ocr.close(), lineReader.close(), tesseract.close()]))

const never = new AbortController().signal

/** Print so poor that some of it is in doubt. */
const poor = async () =>
  speckled(await sheet(['Lieferung von zwei Paletten Papier', 'Gesamtbetrag 1.469,06 EUR']), 0.03)

async function readPoor(second: Tesseract) {
  const page = await poor()
  return readWithTwo({ lineReader, tesseract: second }, page, await ocr.findLines(page, never), 'de', never)
}
const fails = (thrown: unknown): Tesseract => ({ read: () => Promise.reject(thrown), close: async () => undefined })

describe('readWithTwo', () => {
  it('reads by itself, and says so, where Tesseract cannot help', async () => {
    const missing = await readPoor(fails(new VouchError('language-missing', 'deu')))
    expect(missing.unaided?.code).toBe('language-missing')
    expect(missing.words.map(word => word.text)).toContain('Paletten')
    expect(new Set(missing.words.map(word => word.engine))).toEqual(new Set(['line-reader']))
    const broken = await readPoor(fails(new Error('out of memory')))
    expect(broken.unaided?.message).toBe('The second reader, for doubtful words, stopped (out of memory).')
    expect(broken.words).toEqual(missing.words)
  })

  it('is stopped by its signal while Tesseract reads', async () => {
    const page = await poor()
    const controller = new AbortController()
    const lines = await ocr.findLines(page, never)
    const cancels: Tesseract = {
      read(crops, language, signal) {
        controller.abort(new Error('cancelled'))
        return tesseract.read(crops, language, signal)
      },
      close: async () => undefined,
    }
    await expect(readWithTwo({ lineReader, tesseract: cancels }, page, lines, 'de', controller.signal)).rejects.toThrow(
      'cancelled',
    )
  })

  it('never troubles Tesseract with a page that is read surely', async () => {
    const page = await sheet(['Lieferung von zwei Paletten Papier'])
    const lines = await ocr.findLines(page, never)
    const { words, unaided } = await readWithTwo(
      { lineReader, tesseract: fails(new Error('it was asked')) },
      page,
      lines,
      undefined,
      never,
    )
    expect(unaided).toBe(undefined)
    expect(words.map(word => word.text).join(' ')).toBe('Lieferung von zwei Paletten Papier')
  })
})
