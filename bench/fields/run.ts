/**
 * How well fields are found in words that are already read, without OCR's errors:
 *
 *     node bench/fields/run.ts receipts FOLDER      an SROIE folder: box/*.csv, key/*.json
 *     node bench/fields/run.ts samples FOLDER       a folder with truth.json and PDFs with a text layer
 *         [--misses FIELD]  prints what was not right; [--only ID]
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Sha256 } from '#shared/document.ts'
import { extract } from '../../src/main/extraction/extract.ts'
import { detectLanguage, loadLanguageData } from '../../src/main/language/detect.ts'
import { pagesStage } from '../../src/main/pages/stage.ts'
import type { Page } from '../../src/main/pipeline/stage.ts'
import { readReceipts } from './receipts.ts'
import { Tally, type Truth } from './score.ts'

const COMPANY = { name: '', vatId: '' }

async function readSamples(folder: string): Promise<{ truth: Truth; pages: Page[] }[]> {
  const truths: Truth[] = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8'))
  const documents: { truth: Truth; pages: Page[] }[] = []
  for (const truth of truths.filter(one => one.kind === 'digital')) {
    const { pages } = await pagesStage.run(
      {
        original: {
          path: join(folder, truth.file),
          fileName: truth.file,
          mediaType: 'application/pdf',
          sha256: '' as Sha256,
        },
        options: { ignoreEinvoice: true, ignoreTextLayer: false, company: COMPANY, doubtBelow: 0.9 },
      },
      {
        ocr: { read: noOcr, findLines: noOcr, isUpsideDown: noOcr, close: async () => {} },
        signal: new AbortController().signal,
        report: () => {},
        problem: () => {},
      },
    )
    documents.push({ truth, pages: [...pages] })
  }
  return documents
}

function noOcr(): never {
  throw new Error('This benchmark reads text layers only.')
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string' }, only: { type: 'string' } },
})
const [set, folder] = positionals
if ((set !== 'receipts' && set !== 'samples') || folder === undefined) {
  console.error('usage: node bench/fields/run.ts receipts|samples FOLDER [--misses FIELD|all] [--only ID]')
  process.exit(2)
}

await loadLanguageData()
const documents = set === 'receipts' ? await readReceipts(folder) : await readSamples(folder)
const tally = new Tally()
let languagesRight = 0
let milliseconds = 0
let pageCount = 0
for (const { truth, pages } of documents) {
  if (values.only !== undefined && truth.id !== values.only) continue
  const text = pages.flatMap(page => page.words.map(word => word.text)).join(' ')
  const startedAt = performance.now()
  const { language } = detectLanguage(text)
  const { content } = extract(pages, language, COMPANY)
  milliseconds += performance.now() - startedAt
  pageCount += pages.length
  if (language === truth.language) languagesRight++
  tally.add(truth, content)
  if (values.only !== undefined) console.log(JSON.stringify(content, null, 1))
}

if (values.misses !== undefined) {
  for (const { id, field, outcome, truth, given } of tally.misses) {
    if (values.misses === 'all' || values.misses === field)
      console.log(`${outcome}\t${id}\t${field}\t${truth}\t${given ?? ''}`)
  }
}
tally.print()
tally.printCalibration()
console.log(`language right: ${languagesRight} of ${documents.length}`)
console.log(`${(milliseconds / pageCount).toFixed(1)} ms a page over ${pageCount} pages`)
