import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import type { DocumentStatus } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { cacheFileOf } from '../../src/main/cache/cache-desk.ts'
import type { GivenFile } from './documents.ts'
import type { Fault, Trial } from './fault.ts'

const DAY_MS = 86_400_000

/** What happens around the application. */
export const SURROUNDING_FAULTS: readonly Fault[] = [
  {
    ...{ name: 'the application is stopped and started in the middle', where: 'queue', ends: 'read' },
    async run(trial) {
      await trial.give(trial.documents.invoices(trial.count))
      await trial.restart()
      await trial.settled()
    },
  },
  {
    ...{ name: 'all workers are killed again and again', where: 'queue', ends: 'read' },
    async run(trial) {
      await trial.give(trial.documents.invoices(trial.count))
      for (let time = 0; time < 3 && idsOf(trial, UNREAD).length > 0; time += 1) {
        const met = await beingRead(trial)
        for (const pid of trial.app.workers()) process.kill(pid, 'SIGKILL')
        // However slow the machine: none of them is met twice before it had its second try.
        while (idsOf(trial, UNREAD).some(id => met.includes(id))) await setTimeout(100)
      }
      await trial.settled()
    },
  },
  {
    ...{ name: 'the page cache is garbage', where: 'ocr', ends: 'read', slow: true },
    prepare({ dataFolder }) {
      writeFileSync(cacheFileOf(dataFolder), 'no database')
      return undefined
    },
    run: giveImages,
  },
  {
    ...{ name: 'the page cache is cut off while it is used', where: 'ocr', ends: 'read', slow: true },
    async run(trial) {
      await trial.give(trial.documents.images(1))
      await trial.settled()
      truncateSync(cacheFileOf(trial.dataFolder), 5000)
      await giveImages(trial)
    },
  },
  {
    ...{ name: 'the page cache is locked by another program', where: 'ocr', ends: 'read', slow: true },
    prepare: ({ dataFolder }) => lockedFile(cacheFileOf(dataFolder)),
    run: giveImages,
  },
  {
    ...{ name: 'the database is locked by another program for a while', where: 'store', ends: 'read', slow: true },
    // As with a window, which does not stand still for it.
    options: { host: 'loopback' },
    async run(trial) {
      await trial.give(trial.documents.invoices(trial.count))
      const unlock = lockedFile(join(trial.dataFolder, 'vouch.sqlite'))
      await setTimeout(8000)
      unlock()
      await trial.settled()
    },
  },
  {
    ...{ name: 'the database is locked by another program while Vouch ends and starts', where: 'store', ends: 'read' },
    ...{ slow: true, options: { host: 'loopback' } },
    async run(trial) {
      await trial.give(trial.documents.invoices(trial.count))
      const unlock = lockedFile(join(trial.dataFolder, 'vouch.sqlite'))
      await trial.restart()
      await setTimeout(3000)
      unlock()
      await trial.settled()
    },
  },
  {
    ...{ name: 'the disk is full for a while', where: 'store', ends: 'read', slow: true },
    prepare: ({ dataFolder }) => mounted(dataFolder, 'size=6m'),
    async run(trial) {
      const ballast = join(trial.dataFolder, 'ballast')
      const files = trial.documents.invoices(trial.count)
      await trial.give(files.slice(0, 1))
      // Only as much is left as lets some documents in and not their readings.
      fill(ballast)
      truncateSync(ballast, Math.max(0, sizeOf(ballast) - 200_000))
      const refused = await giveUntilTaken(trial, files.slice(1), false)
      rmSync(ballast)
      await giveUntilTaken(trial, refused, true)
      await trial.restart()
      await trial.settled()
    },
  },
  {
    ...{ name: 'originals vanish before they are read', where: 'store', ends: 'handed' },
    async run(trial) {
      await trial.app.api['queue.pause']({})
      await trial.give(trial.documents.invoices(trial.count))
      const originals = join(trial.dataFolder, 'originals')
      const away = join(trial.folder, 'away')
      renameSync(originals, away)
      await trial.app.api['queue.resume']({})
      await trial.settled()
      renameSync(away, originals)
    },
  },
  {
    ...{ name: 'the folder for page images cannot be made', where: 'pages', ends: 'handed' },
    prepare({ dataFolder }) {
      writeFileSync(join(dataFolder, 'pages'), 'a file in the way')
      return undefined
    },
  },
  {
    ...{ name: 'the clock goes back a day, then on a year', where: 'queue', ends: 'read' },
    async run(trial) {
      const RealDate = Date
      try {
        for (const days of [0, -1, 365]) {
          globalThis.Date = shifted(RealDate, days * DAY_MS)
          await trial.give(trial.documents.invoices(Math.ceil(trial.count / 3)))
        }
        await trial.settled()
        await trial.app.api['queue.retry']({ ids: idsOf(trial).slice(0, 2) })
        await trial.settled()
      } finally {
        globalThis.Date = RealDate
      }
    },
  },
  {
    ...{ name: 'the export folder vanishes, and export is tried twice', where: 'export', ends: 'read' },
    async run(trial) {
      const exportFolder = join(trial.folder, 'exports')
      mkdirSync(exportFolder)
      await trial.app.api['settings.set']({ exportFolder })
      await trial.give(trial.documents.invoices(trial.count))
      await trial.settled()
      for (const id of idsOf(trial)) {
        const { version } = trial.app.store.documents.get(id)
        await attempt(() => trial.app.api['review.approve']({ id, version }))
      }
      rmSync(exportFolder, { recursive: true })
      const exported = () => attempt(() => trial.app.api['exports.run']({ profile: 'vouch-generic' }))
      await exported()
      mkdirSync(exportFolder)
      await exported()
      await exported()
    },
  },
  {
    ...{ name: 'cancelled and asked for again in the middle', where: 'queue', ends: 'read' },
    async run(trial) {
      await trial.give(trial.documents.invoices(trial.count))
      const ids = idsOf(trial)
      await trial.app.api['queue.cancel']({ ids })
      await trial.app.api['queue.retry']({ ids })
      await trial.settled()
    },
  },
]

async function giveImages(trial: Trial): Promise<void> {
  await trial.give(trial.documents.images(trial.count))
  await trial.settled()
}

/** What is refused here is refused: the judge looks at what is left behind. */
async function attempt(call: () => unknown): Promise<void> {
  try {
    await call()
  } catch {
    // The clerk sees the reason.
  }
}

const UNREAD: readonly DocumentStatus[] = ['queued', 'processing']

const idsOf = (trial: Trial, statuses?: readonly DocumentStatus[]) =>
  trial.app.store.documents
    .list({
      ...{ sort: { key: 'importedAt', descending: false }, offset: 0, limit: 500 },
      ...(statuses && { statuses: [...statuses] }),
    })
    .rows.map(({ id }) => id)

/** The documents that are being read now, as soon as any is. */
async function beingRead(trial: Trial): Promise<DocumentId[]> {
  for (;;) {
    const reading = idsOf(trial, ['processing'])
    if (reading.length > 0 || idsOf(trial, UNREAD).length === 0) return reading
    await setTimeout(100)
  }
}

/** Gives files in as a watched folder does: what could not be taken now is given again. Returns what still was not. */
async function giveUntilTaken(trial: Trial, files: readonly GivenFile[], patient: boolean): Promise<GivenFile[]> {
  let left = [...files]
  for (let time = 0; time < (patient ? 50 : 1) && left.length > 0; time += 1) {
    const results = await trial.give(left)
    left = left.filter((_file, index) => results[index]?.outcome === 'refused')
    if (patient && left.length > 0) await setTimeout(1000)
  }
  return left
}

/** Another program holds a database; returns what lets it go. */
function lockedFile(file: string): () => void {
  const other = new Database(file, { timeout: 20_000 })
  other.pragma('journal_mode = WAL')
  other.exec('BEGIN IMMEDIATE')
  return () => other.close()
}

function run(command: string, ...parameters: string[]): void {
  const { status, stderr } = spawnSync(command, parameters, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
}

/** A small disk of its own: needs root, on Linux. */
function mounted(folder: string, size: string): () => void {
  run('mount', '-t', 'tmpfs', '-o', size, 'tmpfs', folder)
  return () => {
    const kept = `${folder}.kept`
    run('cp', '-a', folder, kept)
    // The log of the application that was here stays open in this process: the disk goes with it.
    run('umount', '-l', folder)
    for (const name of readdirSync(kept)) renameSync(join(kept, name), join(folder, name))
  }
}

const sizeOf = (file: string): number => Number(spawnSync('stat', ['-c', '%s', file], { encoding: 'utf8' }).stdout)

/** Takes all that is left of a disk. */
function fill(file: string): void {
  spawnSync('dd', ['if=/dev/zero', `of=${file}`, 'bs=64k'])
}

/** A clock that is wrong by so much, for everything in this process. */
function shifted(RealDate: DateConstructor, byMs: number): DateConstructor {
  return class extends RealDate {
    constructor(...parts: [] | [number | string]) {
      if (parts.length === 0) super(RealDate.now() + byMs)
      else super(parts[0])
    }
    static override now(): number {
      return RealDate.now() + byMs
    }
  } as DateConstructor
}
