/**
 * How long `documents.list` takes with a large store: every way in which the queue asks for its rows. `node
 * bench/queue-list.ts [DOCUMENTS]` prints milliseconds, the median and the slowest of a few runs, and ends with 1 where
 * a median is above what the queue may take.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DocumentQuery, documentQuerySchema, SORT_KEYS } from '#shared/api.ts'
import { openStore } from '../src/main/store/open.ts'
import { fillDocuments } from './queue-store.ts'

const DOCUMENTS = Number(process.argv[2] ?? 100_000)
const RUNS = 9
const MOST_MS = 50

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
  fillDocuments(folder, DOCUMENTS)
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
