import { afterAll, describe, expect, it } from 'vitest'
import { cropLine } from './crop.ts'
import { createTesseract } from './tesseract.ts'
import { sheet } from './testing/sheet.ts'

const tesseract = createTesseract()
afterAll(() => tesseract.close())

const never = new AbortController().signal

const line = async (text: string) =>
  cropLine(
    await sheet([text]),
    [
      [110, 172],
      [700, 172],
      [700, 212],
      [110, 212],
    ],
    40,
  )
const texts = (lines: readonly (readonly { readonly text: string }[])[]) =>
  lines.map(words => words.map(word => word.text).join(' '))

describe('createTesseract', () => {
  it('names the language whose data is missing, and reads on in another', async () => {
    const crop = await line('Two boxes of printer paper')
    await expect(tesseract.read([crop], 'tlh' as 'eng', never)).rejects.toMatchObject({
      code: 'language-missing',
      message: 'The data for a language is missing (tlh).',
    })
    expect(texts(await tesseract.read([crop], 'eng', never))).toEqual(['Two boxes of printer paper'])
  })

  it('stops when the reading is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'))
    await expect(tesseract.read([await line('Two boxes')], 'eng', signal)).rejects.toThrow('cancelled')
  })

  it('says that its thread is gone, and starts another one', async () => {
    const crop = await line('Two boxes of printer paper')
    const reading = tesseract.read([crop], 'eng', never)
    await Promise.all([expect(reading).rejects.toThrow('thread ended'), tesseract.close()])
    expect(texts(await tesseract.read([crop], 'eng', never))).toEqual(['Two boxes of printer paper'])
  })

  it('reads lines in one language after another', async () => {
    const german = await line('Grüne Türen für München')
    expect(texts(await tesseract.read([german], 'deu', never))).toEqual(['Grüne Türen für München'])
    expect(texts(await tesseract.read([await line('Two boxes')], 'eng', never))).toEqual(['Two boxes'])
    expect(texts(await tesseract.read([german], 'deu', never))).toEqual(['Grüne Türen für München'])
  })
})
