/**
 * Reads pages whose words are known with both readers and writes what they made of each place of each line:
 *
 *     node training/fusion/gather.ts OUT.jsonl scans FOLDER --sources FOLDER | pages FOLDER [--limit DOCUMENTS of each kind]
 *
 * The folders are those of bench/ocr/run.ts. Every line is read by both, not only the doubtful ones.
 */
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Case } from '../../bench/ocr/material/case.ts'
import { choose } from '../../bench/ocr/material/choose.ts'
import { casesFromPages } from '../../bench/ocr/material/from-pages.ts'
import { casesFromScans } from '../../bench/ocr/material/from-scans.ts'
import { wordsOf } from '../../bench/ocr/measures/normalise.ts'
import { evidenceOf } from '../../src/main/ocr/fusion.ts'
import { createLineReader } from '../../src/main/ocr/line-reader-engine.ts'
import { TESSERACT_LANGUAGES } from '../../src/main/ocr/models.ts'
import { type Place, placesOf } from '../../src/main/ocr/places.ts'
import { createOcrService } from '../../src/main/ocr/service.ts'
import { createTesseract } from '../../src/main/ocr/tesseract.ts'
import { pagesStage } from '../../src/main/pages/stage.ts'
import type { Page } from '../../src/main/pipeline/stage.ts'
import type { Sha256 } from '../../src/shared/document.ts'
import type { Gathered } from './gathered.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sources: { type: 'string' }, limit: { type: 'string', default: 'Infinity' } },
})
const [out, mode, folder] = positionals
if (out === undefined || folder === undefined || (mode === 'scans') === (values.sources === undefined))
  throw new Error('gather.ts OUT scans FOLDER --sources FOLDER, or OUT pages FOLDER')

const never = new AbortController().signal
const ocr = createOcrService()
const lineReader = createLineReader({})
const tesseract = createTesseract()

/** Which of the words read are printed on the page; one that is printed once counts once. */
function rightWords<Read extends { readonly text: string }>(
  printed: readonly { readonly text: string }[],
  read: readonly Read[],
): Set<Read> {
  const left = Map.groupBy(
    printed.flatMap(({ text }) => wordsOf(text)),
    word => word,
  )
  return new Set(read.filter(({ text }) => left.get(wordsOf(text).join(' '))?.pop() !== undefined))
}

async function gatherPage(
  { scan }: Page,
  printed: readonly { readonly text: string }[],
  one: Case,
): Promise<Gathered[]> {
  if (scan === undefined) return []
  const { language, id, damage } = one
  const lines = (await lineReader.read(await scan.pixels(), scan.lines, never)).map(line => line.inLanguage(language))
  const second = await tesseract.read(
    lines.map(line => line.crop),
    TESSERACT_LANGUAGES[language],
    never,
  )
  const right = new Set<object>([
    ...rightWords(
      printed,
      lines.flatMap(line => line.words),
    ),
    ...rightWords(printed, second.flat()),
  ])
  const isRight = (words: Place<never>['second']) => words.length > 0 && words.every(word => right.has(word))
  return lines.flatMap((line, index) =>
    placesOf(line.words, second[index]!).map(place => ({
      document: id,
      damage,
      own: place.own.map(word => word.text).join(' '),
      second: place.second.map(word => word.text).join(' '),
      evidence: evidenceOf(place, line, language),
      secondConfidences: place.second.map(word => word.confidence),
      ownRight: isRight(place.own),
      secondRight: isRight(place.second),
    })),
  )
}

async function gather(one: Case): Promise<Gathered[]> {
  const work = await mkdtemp(path.join(tmpdir(), 'vouch-gather-'))
  try {
    const { sheets, truth } = await one.prepare(work)
    const services = { ocr, signal: never, report: () => undefined, problem: () => undefined }
    const options = { ignoreEinvoice: true, ignoreTextLayer: true, company: { name: '', vatId: '' }, doubtBelow: 0.8 }
    const original = { path: sheets.file, fileName: one.id, mediaType: sheets.mediaType, sha256: '' as Sha256 }
    const { pages } = await pagesStage.run({ original, options }, services)
    const gathered: Gathered[] = []
    for (const page of pages) gathered.push(...(await gatherPage(page, truth[page.number - 1]?.words ?? [], one)))
    return gathered
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

const all = mode === 'scans' ? await casesFromScans(folder, values.sources!) : await casesFromPages(folder)
const cases = choose(all, { limit: Number(values.limit), damages: undefined, languages: undefined })
await writeFile(out, '')
for (const [index, one] of cases.entries()) {
  const gathered = await gather(one)
  await appendFile(out, gathered.map(place => `${JSON.stringify(place)}\n`).join(''))
  console.error(`${index + 1}/${cases.length} ${one.id} ${one.damage}: ${gathered.length} places`)
}
await Promise.all([ocr.close(), lineReader.close(), tesseract.close()])
