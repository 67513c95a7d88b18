/**
 * How well and how fast pages are read: renders PDFs that have a text layer, damages them, reads them by OCR, and
 * compares with the text layer.
 *
 *     node bench/ocr-smoke.ts [FOLDER of PDFs, default resources/samples] [--engine auto|tesseract|ppocr]
 *
 * Prints, for each damage: pages, milliseconds a page, and of the truth's words (and its words with digits) the share
 * that was read exactly; precision is the share of read words that are in the truth.
 */
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Sha256, Word } from '#shared/document.ts'
import type { OcrServiceOptions } from '../src/main/ocr/service.ts'
import { createOcrService } from '../src/main/ocr/service.ts'
import { deskew } from '../src/main/pages/level.ts'
import { rasterOf, sharpOf } from '../src/main/pages/pixels.ts'
import type { Raster } from '../src/main/pages/raster.ts'
import { pagesStage } from '../src/main/pages/stage.ts'
import type { Page, StageServices } from '../src/main/pipeline/stage.ts'

type Damage = (page: Raster) => Promise<Raster>

const jpeg = async (page: Raster, quality: number): Promise<Raster> => {
  const bytes = await sharpOf(page).jpeg({ quality }).toBuffer()
  const { default: sharp } = await import('sharp')
  return rasterOf(sharp(bytes).toColourspace('b-w'), page.dpi)
}

/** Pseudo-random noise with a fixed seed, so that every run sees the same page. */
function noise(page: Raster, strength: number): Raster {
  let state = 12345
  const data = page.data.map(value => {
    // Marsaglia's xorshift: 32-bit steps only, so that no product loses bits.
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.min(255, Math.max(0, value + (state / 0x80000000) * strength))
  })
  return { ...page, data }
}

const scale = (page: Raster, factor: number) =>
  rasterOf(sharpOf(page).resize({ width: Math.round(page.width * factor) }), (page.dpi ?? 200) * factor)

const DAMAGES: Readonly<Record<string, Damage>> = {
  clean: async page => page,
  'skew 2°, blur, noise, JPEG 30': async page => {
    const turned = await rasterOf(
      sharpOf(page).rotate(2, { background: '#ffffff' }).blur(1.1).linear(0.6, 70).toColourspace('b-w'),
      page.dpi,
    )
    return deskew(await jpeg(noise(turned, 25), 30))
  },
  '100 dpi, JPEG 45': async page => jpeg(await scale(page, 0.5), 45),
  'bilevel, speckled': async page => {
    const { data, ...rest } = noise(await rasterOf(sharpOf(page).blur(0.8), page.dpi), 90)
    return { ...rest, data: data.map(value => (value > 150 ? 255 : 0)) }
  },
}

interface Score {
  pages: number
  ms: number
  truth: number
  read: number
  right: number
  numbers: number
  rightNumbers: number
}

function count(score: Score, truth: readonly Word[], read: readonly Word[]): void {
  const left = new Map<string, number>()
  for (const { text } of read) left.set(text, (left.get(text) ?? 0) + 1)
  for (const { text } of truth) {
    const found = (left.get(text) ?? 0) > 0
    if (found) left.set(text, left.get(text)! - 1)
    score.truth++
    score.right += Number(found)
    if (!/\d/.test(text)) continue
    score.numbers++
    score.rightNumbers += Number(found)
  }
  score.read += read.length
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string', default: 'auto' }, pages: { type: 'string', default: '12' } },
})
const folder = positionals[0] ?? 'resources/samples'
const ocr = createOcrService({ engine: values.engine as NonNullable<OcrServiceOptions['engine']> })
const services: StageServices = {
  ocr: { ...ocr, isUpsideDown: async () => false },
  signal: new AbortController().signal,
  report: () => undefined,
  problem: problem => console.error(problem.message),
}

async function pagesOf(file: string, ignoreTextLayer: boolean): Promise<readonly Page[]> {
  const options = { ignoreEinvoice: true, ignoreTextLayer, company: { name: '', vatId: '' }, doubtBelow: 0.8 }
  const original = { path: file, fileName: file, mediaType: 'application/pdf', sha256: '' as Sha256 } as const
  return (await pagesStage.run({ original, options }, services)).pages
}

const cases: { truth: readonly Word[]; raster: Raster }[] = []
for (const name of (await readdir(folder)).filter(entry => entry.endsWith('.pdf')).sort()) {
  const file = path.join(folder, name)
  const withText = await pagesOf(file, false)
  if (withText.some(page => page.source !== 'text-layer')) continue
  for (const [index, page] of (await pagesOf(file, true)).entries())
    if (cases.length < Number(values.pages))
      cases.push({ truth: withText[index]!.words, raster: await page.scan!.pixels() })
}

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)
for (const [name, damage] of Object.entries(DAMAGES)) {
  const score: Score = { pages: 0, ms: 0, truth: 0, read: 0, right: 0, numbers: 0, rightNumbers: 0 }
  for (const { truth, raster } of cases) {
    const page = await damage(raster)
    const start = performance.now()
    const { words } = await ocr.read(page, await ocr.findLines(page, services.signal), undefined, services.signal)
    score.ms += performance.now() - start
    score.pages++
    count(score, truth, words)
  }
  console.log(
    `${name.padEnd(30)} ${score.pages} pages ${Math.round(score.ms / score.pages)} ms a page, words ${percent(score.right, score.truth)} %,` +
      ` with digits ${percent(score.rightNumbers, score.numbers)} %, precision ${percent(score.right, score.read)} %`,
  )
}
console.log(`memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
await ocr.close()
