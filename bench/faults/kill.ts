/**
 * kill -9 of the application, and of its workers, at random moments while it imports, reads, approves and exports.
 * After every kill the store is opened and held against all that the clerk had been told.
 *
 *     node bench/faults/kill.ts [--kills 500] [--seed 1]
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { DocumentId } from '#shared/document.ts'
import { openStore } from '../../src/main/store/open.ts'
import { Random } from '../../tools/samples/random.ts'
import { machinePace } from './machine-pace.ts'

/** The longest that one life lasts after it has begun, on a machine at its usual pace. */
const LONGEST_LIFE_MS = 400

/** All that the clerk was told, in all lives. */
const told = { imported: new Set<DocumentId>(), approved: new Set<DocumentId>(), exports: new Set<string>() }
const folder = mkdtempSync(join(tmpdir(), 'vouch-kill-'))
const dataFolder = join(folder, 'data')
const exportFolder = join(folder, 'exports')
mkdirSync(exportFolder)

/** Starts a life and listens to it; resolves once it has begun. */
async function begin(life: string, task: string): Promise<{ child: ChildProcess; worker: () => number | undefined }> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'clerk-process.ts'), dataFolder, exportFolder, life, task],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const begun = Promise.withResolvers<void>()
  let worker: number | undefined
  createInterface({ input: child.stdout! }).on('line', line => {
    const [what, about = ''] = line.split(' ')
    if (what === 'begun') begun.resolve()
    if (what === 'imported') told.imported.add(about as DocumentId)
    if (what === 'approved') told.approved.add(about as DocumentId)
    if (what === 'exported') told.exports.add(about)
    if (what === 'worker') worker = Number(about)
  })
  child.once('exit', () => begun.reject(new Error('it ended before it had begun')))
  await begun.promise
  return { child, worker: () => worker }
}

async function ended(child: ChildProcess): Promise<void> {
  // 'close' and not 'exit': only then has everything arrived that it told.
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
}

/** What does not hold of what the clerk was told. */
function broken(): string[] {
  const store = openStore({ folder: dataFolder, actor: 'judge' })
  try {
    const missing = (ids: ReadonlySet<DocumentId>, statuses: readonly string[], what: string): string[] =>
      [...ids].filter(id => !statuses.includes(store.documents.get(id).summary.status)).map(id => `${id} ${what}`)
    const ledger = store.exports.list()
    const invoices = ledger.reduce((sum, record) => sum + record.invoices, 0)
    const marked = store.documents.list({
      ...{ statuses: ['exported'], sort: { key: 'importedAt', descending: false }, offset: 0, limit: 1 },
    }).total
    const files = readdirSync(exportFolder).filter(name => !name.startsWith('.'))
    return [
      ...store.health().damage,
      ...(store.audit.verify().ok ? [] : ['the audit trail does not fit']),
      ...missing(told.imported, ALL_STATUSES, 'is gone'),
      ...missing(told.approved, ['approved', 'exported'], 'is not approved any more'),
      ...[...told.exports]
        .filter(id => !ledger.some(record => record.id === Number(id)))
        .map(id => `export ${id} is gone`),
      ...(invoices === marked ? [] : [`${invoices} invoices in exports, ${marked} marked as exported`]),
      ...files
        .filter(name => !ledger.some(({ fileName }) => fileName === name))
        .map(name => `${name} lies in the export folder and in no ledger`),
    ]
  } finally {
    store.close()
  }
}

const ALL_STATUSES = ['queued', 'processing', 'failed', 'review', 'held', 'approved', 'rejected', 'exported']

/**
 * Once everything was given the time to end: what was read more than once or has no end, and how many documents were
 * handed to a person because they had been started again and again.
 */
function atTheEnd(): { wrong: string[]; handed: number } {
  const store = openStore({ folder: dataFolder, actor: 'judge' })
  try {
    let handed = 0
    const wrong = [...told.imported].flatMap(id => {
      const actions = store.audit.history(id).map(({ action }) => action)
      const times = (name: string): number => actions.filter(action => action === name).length
      const { status, error } = store.documents.get(id).summary
      if (status === 'failed' && error?.code === 'worker-crashed' && times('read') === 0) {
        handed += 1
        return []
      }
      const odd = times('imported') !== 1 || times('read') !== 1 || times('approved') !== 1 || times('exported') !== 1
      return odd || status !== 'exported' ? [`${id}: ${status} after ${actions.join(', ')}`] : []
    })
    return { wrong, handed }
  } finally {
    store.close()
  }
}

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
})
const random = new Random(values.seed)
const wrong: string[] = []
const victims = { application: 0, worker: 0 }
for (let kill = 1; kill <= Number(values.kills); kill += 1) {
  // A busy machine does less in the same time: without this, nothing would have been done that a kill could undo.
  const longest = Math.round(LONGEST_LIFE_MS * machinePace())
  const { child, worker } = await begin(String(kill), '')
  await setTimeout(random.integer(0, longest))
  const pid = random.chance(0.4) ? worker() : undefined
  if (pid !== undefined) {
    process.kill(pid, 'SIGKILL')
    victims.worker += 1
    await setTimeout(random.integer(0, longest))
  }
  child.kill('SIGKILL')
  victims.application += 1
  await ended(child)
  wrong.push(...broken().map(line => `kill ${kill}: ${line}`))
}
const last = await begin('last', 'finish')
await ended(last.child)
const end = atTheEnd()
wrong.push(...broken(), ...end.wrong)
rmSync(folder, { recursive: true, force: true })
for (const line of wrong) console.log(line)
console.log(
  `${victims.application} kills of the application and ${victims.worker} of a worker: ${told.imported.size} documents imported, ` +
    `${told.approved.size} approved, ${told.exports.size} exports, ${end.handed} handed to a person after four starts. ` +
    `${wrong.length} promises broken.`,
)
// Kills that met nothing prove nothing.
if (wrong.length > 0 || told.imported.size === 0) process.exitCode = 1
