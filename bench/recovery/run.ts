/**
 * What each other way of reading brings, on documents whose truth is known: how often it was asked for, how often its
 * reading was kept, and how many fields were right before it and with it.
 *
 *     node bench/recovery/run.ts FOLDER [--out FILE]
 *
 * FOLDER as tools/samples/develop.ts makes it (`--kinds scan-poor,fax,photo`). `--out` keeps a line of JSON for each document: a
 * run that was broken off goes on behind the last one.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Reading, Sha256 } from '#shared/document.ts'
import { readerVersion } from '../../src/main/cache/reader-version.ts'
import { createReadingCache } from '../../src/main/cache/reading-cache.ts'
import { createOcrService } from '../../src/main/ocr/service.ts'
import { readWithRecovery } from '../../src/main/pipeline/attempts.ts'
import { packWords } from '../../src/main/pipeline/page-words.ts'
import { readDocument } from '../../src/main/pipeline/pipeline.ts'
import type { MediaType } from '../../src/main/pipeline/stage.ts'
import { STAGES } from '../../src/main/pipeline/stages.ts'
import { RECOVERY } from '../../src/main/recovery/strategies.ts'
import { createFieldReader } from '../../src/main/understanding/field-reader.ts'
import { type Outcome, Tally, type Truth } from '../fields/score.ts'
import { type Attempted, summary } from './summary.ts'

const MEDIA: Readonly<Record<string, MediaType>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.tif': 'image/tiff',
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
const [folder] = positionals
if (folder === undefined) {
  console.error('usage: node bench/recovery/run.ts FOLDER [--out FILE]')
  process.exit(2)
}

function countsOf(truth: Truth, { documentType, fields, taxBreakdown, lineItems }: Reading): Record<Outcome, number> {
  const tally = new Tally()
  tally.add(truth, { documentType, fields, taxBreakdown, lineItems })
  return tally.figures().get('all') ?? { right: 0, wrong: 0, missed: 0 }
}

const settings = { executionProvider: 'cpu', threads: 1 } as const
const ocr = createOcrService(settings)
const fields = createFieldReader({})
const cache = createReadingCache(readerVersion(settings))

async function attemptsAt(truth: Truth): Promise<Attempted[]> {
  const original = {
    ...{ path: join(folder!, truth.file), fileName: truth.file, sha256: '' as Sha256 },
    mediaType: MEDIA[extname(truth.file)]!,
  }
  const usual = { ignoreEinvoice: true, ignoreTextLayer: false, company: { name: '', vatId: '' }, doubtBelow: 0.9 }
  const made: Omit<Attempted, 'kept'>[] = []
  const { attempts } = await readWithRecovery({
    ...{ mediaType: original.mediaType, recovery: RECOVERY },
    now: () => new Date().toISOString(),
    async read(strategy) {
      const options = strategy?.change?.(usual) ?? usual
      const known = cache.pagesOf(original, options)
      const start = performance.now()
      const services = { ocr, fields, known, signal: new AbortController().signal, progress: () => undefined }
      const result = await readDocument(original, options, services, STAGES).finally(() => known.close())
      const seconds = (performance.now() - start) / 1000
      made.push({ way: strategy?.name ?? 'usual', seconds, ...countsOf(truth, result.reading) })
      return { ...result, words: result.words.map(packWords) }
    },
  })
  return made.map((one, index) => ({ ...one, kept: attempts[index]?.kept ?? false }))
}

interface Line {
  readonly id: string
  readonly attempts: readonly Attempted[]
}

const lines: Line[] =
  values.out === undefined || !existsSync(values.out)
    ? []
    : readFileSync(values.out, 'utf8')
        .split('\n')
        .filter(text => text !== '')
        .map(text => JSON.parse(text) as Line)
const done = new Set(lines.map(({ id }) => id))
for (const truth of JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth[]) {
  if (done.has(truth.id)) continue
  const line = { id: truth.id, attempts: await attemptsAt(truth) }
  lines.push(line)
  if (values.out !== undefined) appendFileSync(values.out, `${JSON.stringify(line)}\n`)
}
await Promise.all([ocr.close(), fields.close()])
cache.close()
console.log(summary(lines.map(({ attempts }) => attempts)))
