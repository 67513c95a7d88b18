/**
 * How well and how fast Vouch reads pages beside the engines alone, on the same pages in one run:
 *
 *     node bench/ocr/run.ts pages FOLDER                     digital PDFs, drawn and damaged here
 *     node bench/ocr/run.ts scans FOLDER --sources FOLDER    scans `<id>--<kind>` of the digital PDFs `<id>.pdf`
 *         [--engines vouch,line-reader,tesseract.js,ppocr,tesseract] [--kinds clean,fax] [--languages de,fr]
 *         [--limit DOCUMENTS of each kind] [--deadline SECONDS a page]
 *         [--rows FILE]     figures of each page; a run that finds some goes on where they end
 *         [--json FILE]     the summary
 *         [--misses FILE]   what is printed and what was read instead
 *         [--check]         status 1 where Vouch breaks its promises
 *
 * docs/benchmarks.md says what each figure means.
 */
import { appendFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Engine, openEngine } from './engines/client.ts'
import { ENGINE_NAMES, isEngine } from './engines/engines.ts'
import type { Case } from './material/case.ts'
import { choose } from './material/choose.ts'
import { casesFromPages } from './material/from-pages.ts'
import { casesFromScans } from './material/from-scans.ts'
import { measure } from './measure.ts'
import { check } from './results/check.ts'
import { appendRows, type Row, readRows } from './results/rows.ts'
import { summarise } from './results/summary.ts'
import { table } from './results/table.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sources: { type: 'string' },
    engines: { type: 'string', default: ENGINE_NAMES.join(',') },
    kinds: { type: 'string' },
    languages: { type: 'string' },
    limit: { type: 'string', default: 'Infinity' },
    deadline: { type: 'string', default: '120' },
    rows: { type: 'string' },
    json: { type: 'string' },
    misses: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
})

async function findCases(): Promise<Case[]> {
  const [mode, folder] = positionals
  if (mode === 'pages' && folder !== undefined) return casesFromPages(folder)
  if (mode === 'scans' && folder !== undefined && values.sources !== undefined)
    return casesFromScans(folder, values.sources)
  console.error('usage: node bench/ocr/run.ts pages FOLDER | scans FOLDER --sources FOLDER [options, see the file]')
  process.exit(2)
}

async function openEngines(): Promise<Engine[]> {
  const names = values.engines.split(',')
  const engines: Engine[] = []
  for (const name of names) {
    if (!isEngine(name)) throw new Error(`No engine is called ${name}; there are ${ENGINE_NAMES.join(', ')}.`)
    const engine = await openEngine(name, Number(values.deadline) * 1000).catch((thrown: Error) => {
      console.error(`${name} is left out: ${thrown.message}`)
    })
    if (engine !== undefined) engines.push(engine)
  }
  return engines
}

/** Another engine begins each time, so that none always reads on a machine that another has warmed. */
const rotated = <T>(items: readonly T[], by: number): T[] => items.map((_, at) => items[(at + by) % items.length]!)

function progress(rows: readonly Row[], at: number, of: number): string {
  const { id, damage } = rows[0]!
  const engines = [...Map.groupBy(rows, row => row.engine)].map(([engine, [row]]) => {
    const { right, truth } = row!.score
    return `${engine} ${right}/${truth} in ${(row!.ms / 1000).toFixed(2)} s${row!.failure === undefined ? '' : ` (${row!.failure})`}`
  })
  return `${at}/${of} ${id} ${damage}: ${engines.join(', ')}`
}

const cases = choose(await findCases(), {
  limit: Number(values.limit),
  damages: values.kinds?.split(','),
  languages: values.languages?.split(','),
})
const engines = await openEngines()
const asked = new Set(cases.flatMap(one => engines.map(({ name }) => `${one.id}/${one.damage}/${name}`)))
const known = values.rows === undefined ? [] : await readRows(values.rows)
const rows = known.filter(row => asked.has(`${row.id}/${row.damage}/${row.engine}`))
const done = new Set(rows.map(row => `${row.id}/${row.damage}/${row.engine}`))
const waiting = (one: Case) => engines.filter(({ name }) => !done.has(`${one.id}/${one.damage}/${name}`))

try {
  // Models are loaded at the first page, which is read once for nothing.
  const [first] = cases.filter(one => waiting(one).length > 0)
  if (first !== undefined) await measure(first, engines)
  for (const [index, one] of cases.entries()) {
    const turn = waiting(one)
    if (turn.length === 0) continue
    const measured = await measure(one, rotated(turn, index))
    rows.push(...measured.rows)
    if (values.rows !== undefined) await appendRows(values.rows, measured.rows)
    if (values.misses !== undefined)
      await appendFile(values.misses, measured.misses.map(miss => `${JSON.stringify(miss)}\n`).join(''))
    console.error(progress(measured.rows, index + 1, cases.length))
  }
} finally {
  for (const engine of engines) engine.close()
}

const summary = summarise(rows)
console.log(table(summary))
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(summary, null, 1)}\n`)
if (values.check) {
  const findings = check(summary)
  for (const { ok, text } of findings) console.log(`${ok ? 'kept  ' : 'BROKEN'} ${text}`)
  if (findings.some(({ ok }) => !ok)) process.exitCode = 1
}
