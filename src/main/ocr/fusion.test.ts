import { describe, expect, it } from 'vitest'
import type { Word, WordEngine } from '#shared/document.ts'
import { mendLine } from './fusion.ts'

function line(engine: WordEngine, ...words: [string, number][]): Word[] {
  return words.map(([text, confidence]) => ({ text, confidence, engine, line: 0, box: [0, 0, 1, 1] }))
}
const tesseract = (...words: [string, number][]) => line('tesseract', ...words)
const ppocr = (...words: [string, number][]) => line('ppocr', ...words)
const summary = (words: readonly Word[]) => words.map(({ text, confidence, engine }) => [text, confidence, engine])

describe('mendLine', () => {
  it('keeps the first reading where the second saw nothing', () => {
    expect(mendLine(tesseract(['12', 0.3]), [], 'de')).toEqual(tesseract(['12', 0.3]))
  })

  it('leaves a line empty that the second reader is unsure of, and takes one that it is sure of', () => {
    expect(mendLine([], ppocr(['42', 0.4]), 'de')).toEqual([])
    expect(mendLine([], ppocr(['42', 0.95]), 'de')).toEqual(ppocr(['42', 0.95]))
  })

  it('never touches a word that the first reader is sure of', () => {
    expect(summary(mendLine(tesseract(['1.234,50', 0.96]), ppocr(['1.234,60', 0.99]), 'de'))).toEqual([
      ['1.234,50', 0.96, 'tesseract'],
    ])
  })

  it('never replaces words of a language whose accents the second reader lacks', () => {
    expect(summary(mendLine(tesseract(['Größe', 0.5]), ppocr(['Grobe', 0.99]), 'de'))).toEqual([
      ['Größe', 0.5, 'tesseract'],
    ])
  })

  it('keeps a number when the second reading is of something else', () => {
    expect(summary(mendLine(tesseract(['123', 0.5]), ppocr(['9876543', 0.99]), 'de'))).toEqual([
      ['123', 0.5, 'tesseract'],
    ])
  })

  it('mends a doubtful number although the second reader dropped the blanks, and stays doubtful', () => {
    const first = tesseract(['GST', 0.96], ['REG', 0.93], ['#000656185584', 0.73])
    expect(summary(mendLine(first, ppocr(['GSTREG#000656195584', 0.99]), 'de'))).toEqual([
      ['GST', 0.96, 'tesseract'],
      ['REG', 0.93, 'tesseract'],
      ['#000656195584', 0.73, 'ppocr'],
    ])
  })

  it('gives a digit that only the second saw to the number it touches', () => {
    expect(summary(mendLine(tesseract(['.46', 0.5]), ppocr(['0.46', 0.9]), 'de'))).toEqual([['0.46', 0.5, 'ppocr']])
  })

  it('keeps the currency sign that the second reader does not know', () => {
    expect(summary(mendLine(tesseract(['£1.467,1', 0.6]), ppocr(['1.467,16', 0.9]), 'de'))).toEqual([
      ['£1.467,16', 0.6, 'ppocr'],
    ])
  })

  it('is surer of a number that both read alike', () => {
    expect(summary(mendLine(tesseract(['12.50', 0.6]), ppocr(['12.50', 0.97]), 'de'))).toEqual([
      ['12.50', 0.97, 'tesseract'],
    ])
  })
})
