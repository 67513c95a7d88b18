/**
 * What each way of finding fields gets right, and what it costs: rules, the network's direct reader, its queries, all
 * together, the network as floats, and with fewer layers and queries:
 *
 *     node bench/understanding/run.ts receipts|samples FOLDER
 *         [--model FOLDER]      default the one that comes with Vouch
 *         [--variants FOLDER]   RUN_FOLDER/variants of training/field_reader/export.py
 *         [--limit N] [--held-out] [--json FILE]
 *
 * All take turns at every document, so that whatever else the computer does hits all alike. The memory is that of a
 * process of its own over the first documents.
 */
import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { observe } from '../../src/main/extraction/observe.ts'
import { detectLanguage, loadLanguageData } from '../../src/main/language/detect.ts'
import { FIELD_READER_FOLDER } from '../../src/main/ocr/models.ts'
import { interpret } from '../../src/main/understanding/interpret.ts'
import { COMPANY, readSet, SETS, textOf } from '../fields/documents.ts'
import { isHeldOut } from '../fields/held-out.ts'
import { Tally } from '../fields/score.ts'
import { type Contestant, contestants, openContestant } from './contestants.ts'
import type { MemoryRequest } from './memory.ts'
import { type Result, toMarkdown } from './results.ts'

/** After so many documents, memory grows no more. */
const DOCUMENTS_FOR_MEMORY = 10

async function memoryOf(request: MemoryRequest): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'memory.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify(request))
  return Number(await text(child.stdout))
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string', default: FIELD_READER_FOLDER },
    variants: { type: 'string' },
    limit: { type: 'string' },
    'held-out': { type: 'boolean', default: false },
    json: { type: 'string' },
  },
})
const set = SETS.find(name => name === positionals[0])
const folder = positionals[1]
if (set === undefined || folder === undefined) {
  console.error('usage: node bench/understanding/run.ts receipts|samples FOLDER [--variants FOLDER] [--json FILE] …')
  process.exit(2)
}

await loadLanguageData()
const documents = (await readSet(set, folder))
  .filter(({ truth }) => !values['held-out'] || isHeldOut(truth.id))
  .slice(0, values.limit === undefined ? undefined : Number(values.limit))
const pages = documents.reduce((sum, document) => sum + document.pages.length, 0)
const entered = (await contestants(values.model, values.variants)).map((contestant: Contestant) => ({
  contestant,
  opened: openContestant(contestant),
  tally: new Tally(),
  milliseconds: 0,
}))
for (const document of documents) {
  const { language } = detectLanguage(textOf(document.pages))
  for (const one of entered) {
    // Twice: the first time a document's size is new, memory is taken for it.
    await interpret(observe(document.pages, language, COMPANY), one.opened.by)
    const startedAt = performance.now()
    const { content } = await interpret(observe(document.pages, language, COMPANY), one.opened.by)
    one.milliseconds += performance.now() - startedAt
    one.tally.add(document.truth, content)
  }
}

const results: Result[] = []
for (const { contestant, opened, tally, milliseconds } of entered) {
  await opened.reader?.close()
  const few = documents.slice(0, DOCUMENTS_FOR_MEMORY).map(document => document.pages)
  results.push({
    name: contestant.name,
    fields: Object.fromEntries(tally.figures()),
    millisecondsPerPage: milliseconds / pages,
    memoryBytes: await memoryOf({ contestant, documents: few }),
    modelBytes: contestant.model?.bytes,
  })
}
console.log(`${documents.length} documents, ${pages} pages\n\n${toMarkdown(results)}`)
if (values.json !== undefined)
  await writeFile(values.json, `${JSON.stringify({ documents: documents.length, pages, results }, null, 2)}\n`)
