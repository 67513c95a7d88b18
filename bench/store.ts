/**
 * How the store stands up to 100,000 documents: what the clerk's screens ask of it, at 1,000 documents and at 100,000,
 * side by side in one run. `node bench/store.ts [DOCUMENTS]` prints milliseconds (the best of five) and their ratio.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type DocumentQuery, documentQuerySchema, SORT_KEYS } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { createAppend } from '../src/main/store/audit.ts'
import { openStore } from '../src/main/store/open.ts'
import { contentColumns } from '../src/main/store/summary.ts'
import { machineRead, reading, sampleContent } from '../src/main/store/test-data.ts'
import type { Store } from '../src/main/store/types.ts'

const SMALL = 1000
const LARGE = Number(process.argv[2] ?? 100_000)
const RUNS = 5
const AUDIT_ENTRIES_EACH = 8
const STATUSES = ['review', 'review', 'held', 'failed', 'approved', 'rejected', 'queued', ...Array(8).fill('exported')]

const idOf = (number: number): DocumentId => `d_${number.toString(16).padStart(16, '0')}` as DocumentId

/** Rows as the store would have written them, without a commit for each. */
function fill(folder: string, documents: number): void {
  openStore({ folder, actor: 'bench' }).close()
  const database = new Database(join(folder, 'vouch.sqlite'))
  database.pragma('synchronous = OFF')
  const append = createAppend(database, 'bench', () => '2026-11-23T10:00:00.000Z')
  const json = JSON.stringify(reading())
  database.transaction(() => {
    for (let number = 1; number <= documents; number++) {
      const fields = {
        ...sampleContent.fields,
        vendorName: machineRead(`Vendor ${(number * 31) % 3000} Söhne GmbH`),
        invoiceNumber: machineRead(`R-${(number * 7919) % 90_000}`),
        dueDate: machineRead(`2026-${String(1 + (number % 12)).padStart(2, '0')}-15`),
        totalAmount: machineRead(`${(number * 7919) % 100_000}.50`, ((number * 13) % 100) / 100),
      }
      const importedAt = new Date(Date.UTC(2024, 0, 1 + Math.floor(number / 150))).toISOString()
      const fileName = `scan-${number}.pdf`
      const columns = {
        ...contentColumns(fileName, { ...sampleContent, fields }),
        ...{ row: number, id: idOf(number), sha256: String(number), file_name: fileName, imported_at: importedAt },
        ...{ media_type: 'application/pdf', byte_length: 1, source: 'window', priority: 2, page_count: 1 },
        ...{ status: STATUSES[number % STATUSES.length], decision: 'review', language: 'de' },
      }
      const names = Object.keys(columns)
      database
        .prepare(`INSERT INTO documents (${names.join(', ')}) VALUES (${names.map(name => `:${name}`).join(', ')})`)
        .run(columns)
      database
        .prepare("INSERT INTO readings VALUES (:number, :number, 1, :importedAt, 90, 'good', :ms, :json)")
        .run({ number, importedAt, ms: 500 + (number % 1000), json })
      database.prepare('UPDATE documents SET reading_row = row WHERE row = ?').run(number)
      for (let entry = 0; entry < AUDIT_ENTRIES_EACH; entry++) {
        append({
          action: 'field-set',
          documentId: idOf(number),
          details: { field: 'vendorName', before: 'a', after: 'b' },
        })
      }
    }
  })()
  database.close()
}

const list = (query: Partial<DocumentQuery>) => (store: Store) => store.documents.list(documentQuerySchema.parse(query))

const QUESTIONS: Readonly<Record<string, (store: Store) => unknown>> = {
  ...Object.fromEntries(
    SORT_KEYS.map(key => [`first page by ${key}`, list({ sort: { key, descending: true } })] as const),
  ),
  'first page waiting for review, by confidence': list({
    statuses: ['review'],
    sort: { key: 'confidence', descending: false },
  }),
  'search that finds all': list({ search: 'sohne' }),
  'search that finds one': list({ search: 'scan-777.pdf' }),
  'search that finds none': list({ search: 'nobody here' }),
  'one document': store => store.documents.get(idOf(777)),
  'one history': store => store.audit.history(idOf(777)),
  'quality report': store => store.reports.quality(),
  'performance report': store => store.reports.performance(),
  'audit trail verified': store => store.audit.verify(),
}

async function measure(documents: number): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-bench-'))
  try {
    fill(folder, documents)
    const store = openStore({ folder, actor: 'bench' })
    const times: Record<string, number> = {}
    for (const [name, ask] of Object.entries(QUESTIONS)) {
      times[name] = Number.POSITIVE_INFINITY
      for (let run = 0; run < RUNS; run++) {
        const start = performance.now()
        await ask(store)
        times[name] = Math.min(times[name], performance.now() - start)
      }
    }
    store.close()
    return times
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const small = await measure(SMALL)
const large = await measure(LARGE)
console.log(`${'milliseconds'.padEnd(46)}${String(SMALL).padStart(10)}${String(LARGE).padStart(10)}     ratio`)
for (const name of Object.keys(QUESTIONS)) {
  const [before = 0, after = 0] = [small[name], large[name]]
  const figures = [before.toFixed(1), after.toFixed(1), (after / before).toFixed(1)]
  console.log(name.padEnd(46) + figures.map(figure => figure.padStart(10)).join(''))
}
