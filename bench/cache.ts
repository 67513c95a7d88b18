/**
 * What the page cache saves: each scan is read twice by warm models without it, then found in it, side by side in one
 * run. `node bench/cache.ts [FILE...]` prints milliseconds of page work (pages and OCR stages, page image included),
 * their ratio, and the bytes a page takes; by default of the scans among the samples.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Sha256 } from '#shared/document.ts'
import { openCacheFile } from '../src/main/cache/cache-file.ts'
import { createPageCache } from '../src/main/cache/page-cache.ts'
import { createReadingCache } from '../src/main/cache/reading-cache.ts'
import { PROJECT_PATHS } from '../src/main/hosts/project-paths.ts'
import { createOcrService } from '../src/main/ocr/service.ts'
import { ocrStage } from '../src/main/ocr/stage.ts'
import { detectMediaType } from '../src/main/pages/formats.ts'
import { pagesStage } from '../src/main/pages/stage.ts'
import type { ReadingOptions, StageServices } from '../src/main/pipeline/stage.ts'

const SCANS = ['en-scan.pdf', 'de-receipt.jpg', 'fr-fax.tif'].map(name => join(PROJECT_PATHS.samples, name))
const HITS = 15

const files = process.argv.length > 2 ? process.argv.slice(2) : SCANS
const folder = mkdtempSync(join(tmpdir(), 'vouch-bench-'))
const cacheFile = join(folder, 'cache.sqlite')
const ocr = createOcrService()
const cache = createReadingCache('bench')

/** Milliseconds of page work, as a worker does it, and how many pages it was. */
async function work(file: string, cached: boolean): Promise<{ ms: number; pages: number }> {
  const name = basename(file)
  const original = {
    ...{ path: file, fileName: name, mediaType: await detectMediaType(file) },
    sha256: Buffer.from(name).toString('hex') as Sha256,
  }
  const options: ReadingOptions = {
    ...{ ignoreEinvoice: true, ignoreTextLayer: false, company: { name: '', vatId: '' }, doubtBelow: 0.9 },
    pageImageFolder: join(folder, name),
    ...(cached && { cache: { file: cacheFile, mostBytes: 512 * 1024 ** 2 } }),
  }
  const start = performance.now()
  const known = cache.pagesOf(original, options)
  const services: StageServices = {
    ...{ ocr, known, signal: new AbortController().signal },
    report: () => undefined,
    problem: () => undefined,
  }
  const withPages = { original, options, ...(await pagesStage.run({ original, options }, services)) }
  const { pages } = await ocrStage.run(withPages, services)
  known.close()
  return { ms: performance.now() - start, pages: pages.length }
}

/** Bytes of all that is kept. */
function keptBytes(): number {
  const database = openCacheFile(cacheFile)
  try {
    return createPageCache(database).figures().bytes
  } finally {
    database.close()
  }
}

const columns = ['read', 'found', 'ratio', 'file bytes', 'bytes kept']
console.log(`${'ms a page'.padEnd(24)}${columns.map(column => column.padStart(12)).join('')}`)
for (const file of files) {
  // The first time models and language data are loaded.
  await work(file, false)
  const read = await work(file, false)
  const before = keptBytes()
  await work(file, true)
  const bytes = keptBytes() - before
  const hits: number[] = []
  for (let hit = 0; hit < HITS; hit++) hits.push((await work(file, true)).ms / read.pages)
  const found = hits.sort((a, b) => a - b)[HITS >> 1]!
  const ms = read.ms / read.pages
  const figures = [ms.toFixed(0), found.toFixed(1), (ms / found).toFixed(0), String(readFileSync(file).length), bytes]
  console.log(basename(file).padEnd(24) + figures.map(figure => String(figure).padStart(12)).join(''))
}
cache.close()
await ocr.close()
rmSync(folder, { recursive: true })
