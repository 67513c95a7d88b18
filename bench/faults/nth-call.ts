/**
 * A clerk's day in which the n-th call of the file system or of SQLite fails, for every n: a file is imported, read,
 * corrected, approved and exported; whoever is told of a failure tries again. Afterwards nothing that was said to be done
 * may be undone, nothing exported twice, and the store has to be whole.
 *
 *     node bench/faults/nth-call.ts [--every 1] [--from 1]
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { DocumentId } from '#shared/document.ts'
import { createExports } from '../../src/main/export/exports.ts'
import { createImporter } from '../../src/main/intake/importer.ts'
import { openStore } from '../../src/main/store/open.ts'
import { reading, sampleContent, sampleWords } from '../../src/main/store/test-data.ts'
import type { Store } from '../../src/main/store/types.ts'
import { type FailingCalls, watchCalls } from './failing-calls.ts'

const FILES = 2
const TRIES = 4
const PROFILE = 'vouch-generic'

interface Told {
  readonly imported: DocumentId[]
  readonly approved: DocumentId[]
  exports: number
}

/** Tries as a clerk does: again, when told that it failed. Undefined: it never went well. */
async function tried<Result>(deed: () => Result | Promise<Result>): Promise<Result | undefined> {
  for (let left = TRIES; left > 0; left -= 1) {
    try {
      return await deed()
    } catch {
      // The clerk reads the reason, and tries again.
    }
  }
  return undefined
}

const pdf = (number: number): Uint8Array => new TextEncoder().encode(`%PDF-1.4\n% ${number}\n%%EOF\n`)

async function day(folder: string, told: Told): Promise<void> {
  const store = await tried(() => openStore({ folder: join(folder, 'data'), actor: 'ada' }))
  if (store === undefined) throw new Error('the store does not open')
  try {
    await tried(() => store.queue.recover())
    await tried(() => store.settings.set({ exportFolder: join(folder, 'exports') }))
    for (let number = 1; number <= FILES; number += 1) await work(store, number, told)
    const exports = createExports({ store })
    const exported = await tried(async () => {
      if (store.exports.waiting().length > 0) await exports['exports.run']({ profile: PROFILE })
      return true
    })
    if (exported) told.exports += 1
  } finally {
    store.close()
  }
}

async function work(store: Store, number: number, told: Told): Promise<void> {
  const importer = createImporter({ store, onImported: () => undefined })
  const imported = await tried(async () => {
    const result = await importer.importBytes(`${number}.pdf`, pdf(number), { source: 'bench' })
    if (result.outcome === 'refused') throw new Error(result.error.code)
    return result.id
  })
  if (imported === undefined) return
  told.imported.push(imported)
  const statusOf = () => store.documents.get(imported).summary.status
  await tried(() => {
    if (statusOf() === 'queued') store.queue.claim()
    if (statusOf() === 'processing') store.queue.complete(imported, reading(), sampleWords)
  })
  await tried(() => {
    const { version } = store.documents.get(imported)
    store.review.revise(imported, version, sampleContent, [], { action: 'field-set', details: {} })
  })
  const approved = await tried(() => {
    const { version, summary } = store.documents.get(imported)
    if (summary.status !== 'approved') store.review.setStatus(imported, version, 'approved')
    return true
  })
  if (approved) told.approved.push(imported)
}

/** What does not hold. */
function broken(folder: string, { imported, approved }: Told): string[] {
  const store = openStore({ folder: join(folder, 'data'), actor: 'judge' })
  try {
    const statusOf = (id: DocumentId): string => store.documents.get(id).summary.status
    const ledger = store.exports.list()
    const files = readdirSync(join(folder, 'exports')).filter(name => !name.startsWith('.'))
    const inLedger = new Set(ledger.map(({ fileName }) => fileName))
    const exported = ledger.reduce((sum, { invoices }) => sum + invoices, 0)
    const marked = imported.filter(id => statusOf(id) === 'exported').length
    return [
      ...store.health().damage,
      ...(store.audit.verify().ok ? [] : ['the audit trail does not fit']),
      ...imported
        .filter(id => !existsSync(store.originals.pathOf(store.documents.get(id).sha256)))
        .map(id => `${id} has no bytes`),
      ...approved.filter(id => !['approved', 'exported'].includes(statusOf(id))).map(id => `${id} is not approved`),
      ...(exported === marked ? [] : [`${exported} invoices in exports, ${marked} marked`]),
      ...(store.documents.count() === FILES ? [] : [`${store.documents.count()} documents of ${FILES} files`]),
      ...files.filter(name => !inLedger.has(name)).map(name => `${name} is in no ledger`),
    ]
  } finally {
    store.close()
  }
}

async function withFailure(
  calls: FailingCalls,
  n: number | undefined,
): Promise<{ failed?: string; count: number; wrong: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-nth-'))
  mkdirSync(join(folder, 'exports'))
  const told: Told = { imported: [], approved: [], exports: 0 }
  calls.failAt(n)
  try {
    await day(folder, told)
    const { calls: count, failed } = calls
    calls.failAt(undefined)
    const wrong = broken(folder, told)
    if (told.approved.length !== FILES || told.exports !== 1)
      wrong.push('one failure kept the clerk from the end of the day')
    return { ...(failed !== undefined && { failed }), count, wrong }
  } finally {
    calls.failAt(undefined)
    rmSync(folder, { recursive: true, force: true })
  }
}

const { values } = parseArgs({
  options: { every: { type: 'string', default: '1' }, from: { type: 'string', default: '1' } },
})
const calls = watchCalls()
const { count } = await withFailure(calls, undefined)
let tries = 0
let bad = 0
for (let n = Number(values.from); n <= count; n += Number(values.every)) {
  const { failed, wrong } = await withFailure(calls, n).catch((thrown: Error) => ({
    failed: calls.failed,
    wrong: [`ended by ${thrown.message}`],
  }))
  tries += 1
  if (wrong.length === 0) continue
  bad += 1
  console.log(`call ${n}, ${failed}: ${wrong.join('; ')}`)
}
console.log(`${count} calls a day, ${tries} of them failed in turn: ${bad} times something was lost, doubled or stuck.`)
if (bad > 0) process.exitCode = 1
