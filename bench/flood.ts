/**
 * Thousands of files dropped into a watched folder at once: how fast they are taken, how much memory that takes, and
 * whether each became one document. Nothing is read.
 *
 *     node bench/flood.ts [--files 10000] [--after archive|leave]
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { AFTER_IMPORT, DEFAULT_FOLDER_PROFILE } from '#shared/folder.ts'
import { createPlainApp } from '../src/main/hosts/plain-app.ts'

const LOOK_MS = 250
const QUARTERS = 4
const MEGABYTE = 1024 ** 2

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const { values } = parseArgs({
  options: { files: { type: 'string', default: '10000' }, after: { type: 'string', default: 'archive' } },
})
const files = Number(values.files)
const afterImport = AFTER_IMPORT.find(name => name === values.after) ?? 'archive'
const folder = mkdtempSync(join(tmpdir(), 'vouch-flood-'))
const inbox = join(folder, 'inbox')
mkdirSync(inbox)

const app = createPlainApp({ dataFolder: join(folder, 'data'), host: 'cli' })
await app.api['folders.add']({ path: inbox, profile: { ...DEFAULT_FOLDER_PROFILE, afterImport } })
await sleep(1000)
const before = process.memoryUsage()
const start = performance.now()
for (let number = 0; number < files; number++)
  writeFileSync(join(inbox, `${number}.pdf`), `%PDF-1.4\n% ${number}\n${'x'.repeat(2000)}\n%%EOF\n`)
const written = performance.now()

/** What is still in use once everything else was collected. */
function heapInUse(): number {
  collect()
  return process.memoryUsage().heapUsed
}

let mostResident = 0
const heaps: number[] = []
let longestPause = 0
const waiting = () => app.store.folders.list()[0]?.imported ?? 0
const isDone = () => waiting() === files && (afterImport === 'leave' || readdirSync(inbox).length === 1)
while (!isDone()) {
  const asleep = performance.now()
  await sleep(LOOK_MS)
  longestPause = Math.max(longestPause, performance.now() - asleep - LOOK_MS)
  mostResident = Math.max(mostResident, process.memoryUsage().rss)
  if (waiting() >= (files * (heaps.length + 1)) / QUARTERS) heaps.push(heapInUse())
}
const seconds = (performance.now() - written) / 1000
const { total } = app.store.documents.list({
  ...{ sort: { key: 'importedAt', descending: true }, offset: 0, limit: 1 },
})
const ledger = new Set(
  readdirSync(inbox, { recursive: true, withFileTypes: true }).flatMap(file => (file.isFile() ? file.name : [])),
)
const rows: readonly (readonly [string, string])[] = [
  ['files written', `${files} in ${((written - start) / 1000).toFixed(1)} s`],
  ['documents', String(total)],
  ['files in the folder and its archive', String(ledger.size)],
  ['time from the last file to the last document', `${seconds.toFixed(1)} s`],
  ['files a second', (files / seconds).toFixed(0)],
  ['most memory', `${(mostResident / MEGABYTE).toFixed(0)} MB, ${(before.rss / MEGABYTE).toFixed(0)} MB before`],
  ['heap in use after each quarter', heaps.map(bytes => `${(bytes / MEGABYTE).toFixed(0)} MB`).join(', ')],
  ['longest pause of the main thread', `${longestPause.toFixed(0)} ms`],
  ['audit trail', app.store.audit.verify().ok ? 'whole' : 'BROKEN'],
]
for (const [name, value] of rows) console.log(`${name.padEnd(46)}${value}`)
await app.stop()
rmSync(folder, { recursive: true })
if (total !== files || ledger.size !== files) process.exitCode = 1
