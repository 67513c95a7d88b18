/**
 * What the main process does at once while Vouch starts on a large store, and while a window asks its first questions:
 * the processor time of its longest turns. Ends with 1 where one is above what a window may wait.
 *
 *     node bench/throughput/start.ts [--documents 50000]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import Database from 'better-sqlite3'
import { createPlainApp } from '../../src/main/hosts/plain-app.ts'
import { fillDocuments } from '../queue-store.ts'
import { watchTurns } from './turns.ts'

const MOST_MS = 50
/** Long enough for what is begun in a phase to come to its turn. */
const REST_MS = 500
const ENTRIES_PER_DOCUMENT = 8
const FIRST_PAGE = { sort: { key: 'importedAt', descending: true }, offset: 0, limit: 100 } as const

const { values } = parseArgs({ options: { documents: { type: 'string', default: '50000' } } })
const documents = Number(values.documents)
const folder = mkdtempSync(join(tmpdir(), 'vouch-start-'))
const dataFolder = join(folder, 'data')

/** As many entries as such documents leave, the version that was noted at the first start in front of them. */
function fillAudit(): void {
  const database = new Database(join(dataFolder, 'vouch.sqlite'))
  const insert = database.prepare(
    "INSERT INTO audit VALUES (?, '2026-01-01T00:00:00.000Z', 'ada', ?, ?, ?, hex(zeroblob(32)))",
  )
  database.transaction(() => {
    insert.run(1, 'version-changed', null, '{}')
    const details = JSON.stringify({ from: 'x'.repeat(200) })
    for (let entry = 2; entry <= documents * ENTRIES_PER_DOCUMENT; entry += 1)
      insert.run(entry, 'read', `d_${(entry % documents).toString(16).padStart(16, '0')}`, details)
  })()
  database.close()
}

try {
  fillDocuments(dataFolder, documents)
  fillAudit()
  const turns = watchTurns()
  turns.phase('opening the store, before there is a window')
  await setTimeout(0)
  const app = createPlainApp({ dataFolder, host: 'loopback' })
  await setTimeout(REST_MS)
  const STEPS: readonly (readonly [string, () => unknown])[] = [
    ['start of the queue', () => app.start()],
    ['what finds the fields is pinned', () => app.pinReader()],
    ['watching folders', () => app.watchFolders()],
    ['the first page of the queue', () => app.api['documents.list'](FIRST_PAGE)],
    ['alerts, folders, settings, models', () => Promise.all(firstQuestions())],
  ]
  const firstQuestions = () => [
    app.api['alerts.list']({}),
    app.api['settings.get']({}),
    app.api['models.list']({}),
    app.api['queue.health']({}),
    app.api['problems.list']({ dismissed: false }),
  ]
  for (const [name, step] of STEPS) {
    turns.phase(name)
    await step()
    await setTimeout(REST_MS)
  }
  const phases = turns.end()
  await app.stop()
  console.log(`${documents} documents, ${documents * ENTRIES_PER_DOCUMENT} entries in the audit trail`)
  const longest = [...phases].map(([name, each]) => ({
    name,
    turns: each.toSorted((one, other) => other - one).slice(0, 3),
  }))
  for (const { name, turns } of longest)
    console.log(`${name.padEnd(46)}longest turns ${turns.map(ms => ms.toFixed(1)).join(', ')} ms`)
  if (longest.some(({ turns }) => turns.some(ms => ms > MOST_MS))) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
