/**
 * Vouch and a clerk in a hurry, as a process to be killed: imports, reads, approves and exports all at once, and writes
 * a line for everything that the clerk was told is done. Arguments: data folder, export folder, a name for this life,
 * `finish` to import nothing more and end when all is done.
 */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createApp } from '../../src/main/app.ts'
import { PROJECT_PATHS } from '../../src/main/hosts/project-paths.ts'
import { forkProbe } from '../../src/main/inference/fork-probe.ts'
import { forkWorkers } from '../../src/main/pipeline/fork-worker.ts'

/** Documents in work at most: the clerk is in a hurry, but a batch has an end. */
const MOST_OPEN = 12
const STDOUT = 1

const [dataFolder = '', exportFolder = '', life = '', task = ''] = process.argv.slice(2)
const app = createApp({
  ...{ dataFolder, actor: 'ada', host: 'cli', samplesFolder: PROJECT_PATHS.samples, workers: 2 },
  launchWorker: settings => forkWorkers({ entry: join(import.meta.dirname, 'quick-worker.ts'), settings })(),
  launchProbe: forkProbe(PROJECT_PATHS.probe),
})
/** At once, and not through a buffer that dies with the process. */
const tell = (what: string, about: string): void => void writeSync(STDOUT, `${what} ${about}\n`)

const open = (): number => {
  const { counts } = app.store.documents.list({ sort: { key: 'importedAt', descending: true }, offset: 0, limit: 1 })
  return (counts.queued ?? 0) + (counts.processing ?? 0) + (counts.review ?? 0) + (counts.approved ?? 0)
}

async function approveAll(): Promise<void> {
  const { rows } = app.store.documents.list({
    ...{ statuses: ['review'], sort: { key: 'importedAt', descending: false }, offset: 0, limit: 500 },
  })
  for (const { id } of rows) {
    const { version } = app.store.documents.get(id)
    app.store.review.setStatus(id, version, 'approved')
    tell('approved', id)
    await setTimeout(0)
  }
}

async function exportAll(): Promise<void> {
  if (app.store.exports.waiting().length === 0) return
  const { id, fileName } = await app.api['exports.run']({ profile: 'vouch-generic' })
  tell('exported', `${id} ${fileName}`)
}

await app.api['settings.set']({ exportFolder })
app.start()
tell('begun', String(process.pid))
let number = 0
for (;;) {
  if (task !== 'finish' && open() < MOST_OPEN) {
    number += 1
    const fileName = `${life}-${number}.pdf`
    const content = new TextEncoder().encode(`%PDF-1.4\n% ${fileName}\n%%EOF\n`)
    const result = await app.api['intake.file']({ fileName, content })
    if (result.outcome === 'imported') tell('imported', result.id)
  }
  await approveAll()
  if (number % 3 === 0) await exportAll()
  const [pid] = app.workers()
  if (pid !== undefined) tell('worker', String(pid))
  if (task === 'finish' && open() === 0) break
  await setTimeout(1)
}
await app.stop()
