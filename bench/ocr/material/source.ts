import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { detectLanguage, loadLanguageData } from '#main/language/detect.ts'
import { pageMarks } from '#main/pages/page-marks.ts'
import { openPdf } from '#main/pages/pdf-document.ts'
import type { Raster } from '#main/pages/raster.ts'
import { renderPage, viewportAt } from '#main/pages/render.ts'
import { textLayerWords, textTurn } from '#main/pages/text-layer.ts'
import { isTrustworthy } from '#main/pages/trust.ts'
import type { Language, Word } from '#shared/document.ts'
import type { TruthPage } from '../measures/score.ts'
import { visibleWords } from './visible.ts'

/** What is asked of Tesseract's users, and what an office scanner does. */
const SCANNER_DPI = 300

interface SourceText {
  readonly words: readonly Word[]
  /** Clockwise degrees that put the page's text upright, the page's own turn included. */
  readonly rotation: number
}

/** The page's text layer, where the product would trust it. */
async function trustedText(page: PDFPageProxy): Promise<SourceText | undefined> {
  const content = await page.getTextContent()
  const rotation = (page.rotate + textTurn(content, page.getViewport({ scale: 1 }))) % 360
  const words = textLayerWords(content, page.getViewport({ scale: 1, rotation }))
  return isTrustworthy(words, await pageMarks(page)) ? { words, rotation } : undefined
}

/** A digital PDF whose text layer says what is printed on each of its pages. */
export interface Source {
  readonly file: string
  readonly language: Language
  readonly pages: readonly SourceText[]
}

/**
 * Opens a PDF as truth.
 * @throws Error where a page's text layer is not trusted or its language is none of ours; VouchError as `openPdf`
 */
export async function openSource(file: string): Promise<Source> {
  await using pdf = await openPdf(file, undefined)
  const pages: SourceText[] = []
  for (let number = 1; number <= pdf.document.numPages; number++) {
    const text = await trustedText(await pdf.document.getPage(number))
    if (text === undefined) throw new Error(`The text layer of page ${number} is not to be trusted.`)
    pages.push(text)
  }
  await loadLanguageData()
  const { language } = detectLanguage(pages.flatMap(({ words }) => words.map(word => word.text)).join(' '))
  if (language === undefined) throw new Error('Its language is not known.')
  return { file, language, pages }
}

/** Those of some files that can be truth, by name; each that is left out is named. */
export async function openSources(files: Iterable<readonly [string, string]>): Promise<Map<string, Source>> {
  const sources = new Map<string, Source>()
  for (const [name, file] of files) {
    const source = await openSource(file).catch((thrown: Error) => {
      console.error(`${name} is left out: ${thrown.message}`)
    })
    if (source !== undefined) sources.set(name, source)
  }
  return sources
}

/** What a person sees on a page. `number` counts from 1. */
export async function truthOf({ file, pages }: Source, number: number): Promise<TruthPage> {
  await using pdf = await openPdf(file, undefined)
  const page = await pdf.document.getPage(number)
  const { words, rotation } = pages[number - 1]!
  const { width, height } = page.getViewport({ scale: 1, rotation })
  return { words: await visibleWords(page, words, rotation), aspect: width / height }
}

/** The page as a good scanner would give it. `number` counts from 1. */
export async function scanOf({ file, pages }: Source, number: number): Promise<Raster> {
  await using pdf = await openPdf(file, undefined)
  const page = await pdf.document.getPage(number)
  // Awaited here, because the document is closed when this function returns.
  return await renderPage(page, viewportAt(page, SCANNER_DPI, pages[number - 1]!.rotation), 1)
}
