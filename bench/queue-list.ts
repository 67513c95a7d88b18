/**
 * How long `documents.list` takes with a large store: every way in which the queue asks for its rows. `node
 * bench/queue-list.ts [DOCUMENTS]` prints milliseconds, the median and the slowest of a few runs, and ends with 1 where
 * a median is above what the queue may take.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type DocumentQuery, documentQuerySchema, SORT_KEYS } from '#shared/api.ts'
import { openStore } from '../src/main/store/open.ts'
import { contentColumns } from '../src/main/store/summary.ts'
import { machineRead, sampleContent } from '../src/main/store/test-data.ts'

const DOCUMENTS = Number(process.argv[2] ?? 100_000)
const RUNS = 9
const MOST_MS = 50

const STATUSES = ['review', 'review', 'held', 'failed', 'approved', 'rejected', 'queued', ...Array(8).fill('exported')]
const LANGUAGES = ['de', 'de', 'en', 'fr', 'it']

/** Rows as the store would have written them, without a commit for each. */
function fill(folder: string): void {
  openStore({ folder, actor: 'bench' }).close()
  const database = new Database(join(folder, 'vouch.sqlite'))
  database.pragma('synchronous = OFF')
  const rowOf = (number: number): Record<string, unknown> => {
    const fields = {
      ...sampleContent.fields,
      vendorName: machineRead(`Vendor ${(number * 31) % 3000} Söhne GmbH`),
      invoiceNumber: machineRead(`R-${(number * 7919) % 90_000}`),
      dueDate: machineRead(`2026-${String(1 + (number % 12)).padStart(2, '0')}-15`),
      totalAmount: machineRead(`${(number * 7919) % 100_000}.50`, ((number * 13) % 100) / 100),
    }
    const fileName = `scan-${number}.pdf`
    return {
      ...contentColumns(fileName, { ...sampleContent, fields }),
      ...{ row: number, id: `d_${number.toString(16).padStart(16, '0')}`, sha256: String(number), file_name: fileName },
      ...{ media_type: 'application/pdf', byte_length: 1, source: number % 3 === 0 ? '/scanner' : 'window' },
      ...{ imported_at: new Date(Date.UTC(2024, 0, 1 + Math.floor(number / 150))).toISOString(), page_count: 1 },
      ...{ priority: number % 50 === 0 ? 1 : 2, status: STATUSES[number % STATUSES.length], decision: 'review' },
      ...{ language: LANGUAGES[number % LANGUAGES.length], assigned_to: number % 40 === 0 ? 'Ada' : null },
    }
  }
  const names = Object.keys(rowOf(1))
  const insert = database.prepare(
    `INSERT INTO documents (${names.join(', ')}) VALUES (${names.map(name => `:${name}`).join(', ')})`,
  )
  database.transaction(() => {
    for (let number = 1; number <= DOCUMENTS; number++) insert.run(rowOf(number))
  })()
  database.close()
}

const newestFirst = { key: 'importedAt', descending: true } as const
const open: DocumentQuery['statuses'] = ['queued', 'processing', 'failed', 'review', 'held']

const QUERIES: Readonly<Record<string, Partial<DocumentQuery>>> = {
  'first page': {},
  'last page': { offset: DOCUMENTS - 100 },
  'open, first page': { statuses: open },
  'open, in the middle': { statuses: open, offset: Math.floor(DOCUMENTS / 5) },
  'to review, oldest first': { statuses: ['review'], sort: { key: 'importedAt', descending: false } },
  ...Object.fromEntries(
    SORT_KEYS.map(key => [
      `open by ${key}, in the middle`,
      { statuses: open, sort: { key, descending: false }, offset: 9000 },
    ]),
  ),
  'search, one found': { search: 'scan-77777' },
  'search, one of 3000 vendors': { search: 'vendor 1234' },
  'search, everything found': { search: 'söhne gmbh', sort: { key: 'totalAmount', descending: true } },
  'search, nothing found': { search: 'nowhere at all' },
  'search, two letters': { search: 'r-' },
  'of one vendor': { filter: { vendor: 'Vendor 1234 Söhne GmbH' } },
  'in German, by vendor': { filter: { languages: ['de'] }, sort: { key: 'vendorName', descending: false } },
  'high priority among the open': { filter: { priorities: ['high', 'urgent'] }, statuses: open },
  'due in January and nobody’s': { filter: { dueUntil: '2026-01-31', assignedTo: '' } },
  'search among the open': { search: 'scan-123', statuses: open, sort: newestFirst },
}

const folder = mkdtempSync(join(tmpdir(), 'vouch-bench-'))
try {
  fill(folder)
  const store = openStore({ folder, actor: 'bench' })
  const rows = Object.entries(QUERIES).map(([name, query]) => {
    const parsed = documentQuerySchema.parse(query)
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now()
      store.documents.list(parsed)
      return performance.now() - start
    }).sort((one, other) => one - other)
    return {
      name,
      total: store.documents.list(parsed).total,
      median: times[Math.floor(RUNS / 2)]!,
      slowest: times.at(-1)!,
    }
  })
  store.close()
  console.log(`documents.list with ${DOCUMENTS.toLocaleString('en')} documents, milliseconds`)
  console.table(
    Object.fromEntries(
      rows.map(({ name, total, median, slowest }) => [
        name,
        { found: total, median: Number(median.toFixed(1)), slowest: Number(slowest.toFixed(1)) },
      ]),
    ),
  )
  if (rows.some(({ median }) => median > MOST_MS)) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
