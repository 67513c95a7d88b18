import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Database } from 'better-sqlite3'
import { reportApart } from '../reports/apart.ts'
import { createAlerts } from './alerts.ts'
import { lastDetails, readHead, readHistory, verifyAudit } from './audit.ts'
import type { AuditHead } from './audit-chain.ts'
import { checkAudit, keepOriginalsApart } from './background-check.ts'
import { backUp, listBackups } from './backup.ts'
import { findDamage, openDatabase } from './connection.ts'
import { createContext, type StoreContext } from './context.ts'
import { createDesk } from './desk.ts'
import { createDocuments } from './documents.ts'
import { createExportsLedger } from './exports-ledger.ts'
import { storeFailure, translated } from './failures.ts'
import { createFolders } from './folders.ts'
import { createHeadFile, type HeadFile } from './head-file.ts'
import { createIntakeLedger } from './intake-ledger.ts'
import { lockFolder } from './lock.ts'
import { schemaVersion } from './migrations/index.ts'
import { originalsFolder } from './original-copies.ts'
import { createOriginals } from './originals.ts'
import { WAIT_OF_COMMAND_MS } from './patience.ts'
import { createPins } from './pins.ts'
import { createProblems } from './problems.ts'
import { createQueue } from './queue.ts'
import { createRecentFacts } from './recent-facts.ts'
import { createRevisions } from './revisions.ts'
import { createSettings } from './settings.ts'
import { createSplits } from './splits.ts'
import type { Backup, BackupOptions, OpenStore, Store, StoreHealth, Verification } from './types.ts'
import { createVendors } from './vendors.ts'

export const DATABASE_FILE = 'vouch.sqlite'

/** Opens (or creates) the store in a folder, for this process alone. See OpenStore and Store in types.ts. */
export const openStore: OpenStore = ({ folder, actor, waitMs = WAIT_OF_COMMAND_MS, now = () => new Date() }) => {
  let release: (() => void) | undefined
  try {
    mkdirSync(folder, { recursive: true })
    release = lockFolder(folder)
    const headFile = createHeadFile(folder)
    const database = openDatabase(join(folder, DATABASE_FILE), headFile)
    // From here on: there is no window yet while it is opened.
    database.pragma(`busy_timeout = ${waitMs}`)
    return assemble({ folder, headFile, release, context: createContext(database, actor, now) })
  } catch (thrown) {
    release?.()
    throw storeFailure(thrown)
  }
}

interface Parts {
  readonly folder: string
  readonly context: StoreContext
  readonly headFile: HeadFile
  readonly release: () => void
}

function assemble({ folder, context, headFile, release }: Parts): Store {
  const { database, change, now } = context
  const noteHead = (): void => headFile.write(readHead(database), now())
  const settings = createSettings(context)
  const backups = join(folder, 'backups')
  let runningBackup: Promise<Backup> | undefined

  async function makeBackup({ to = backups, originals = true }: BackupOptions): Promise<Backup> {
    const at = now()
    const file = await backUp(database, to, at)
    change(() => ({ result: undefined, entries: [{ action: 'backup-made', details: { file, at } }] }))
    noteHead()
    const added = originals ? await keepOriginalsApart(file, originalsFolder(folder), originalsFolder(to)) : 0
    return { file, at, added }
  }

  return {
    originals: translated(createOriginals(folder)),
    documents: translated(createDocuments(context)),
    queue: translated(createQueue(context, () => settings.get().autoApprove)),
    review: translated(createRevisions(context)),
    desk: translated(createDesk(context)),
    vendors: translated(createVendors(context)),
    audit: translated<Store['audit']>({
      history: id => readHistory(database, id),
      verify() {
        const heads = notedHeads(headFile)
        const verification = verifyAudit(database, heads ?? [])
        return heads === undefined ? withoutHeadFile(verification) : verification
      },
      async verifyInBackground() {
        const heads = notedHeads(headFile)
        const verification = await checkAudit(database.name, heads ?? [])
        return heads === undefined ? withoutHeadFile(verification) : verification
      },
      note: (action, details) => change(() => ({ result: undefined, entries: [{ action, details }] })),
      noteChange(action, details) {
        if (isDeepStrictEqual(lastDetails(database, action), details)) return
        change(() => ({ result: undefined, entries: [{ action, details }] }))
      },
    }),
    exports: translated(createExportsLedger(context, noteHead)),
    settings: translated(settings),
    folders: translated(createFolders(context)),
    pins: translated(createPins(context)),
    intake: translated(createIntakeLedger(context)),
    splits: translated(createSplits(context, createDocuments(context), createRevisions(context))),
    reports: translated<Store['reports']>({
      quality: since => reportApart(database.name, 'quality', since),
      performance: since => reportApart(database.name, 'performance', since),
      breakdown: query => reportApart(database.name, 'breakdown', query),
      trends: query => reportApart(database.name, 'trends', query),
    }),
    problems: translated(createProblems(context)),
    alerts: translated(createAlerts(context)),
    recent: translated(createRecentFacts(database, () => newestBackup(backups))),
    ...translated<Pick<Store, 'health' | 'backup' | 'pageImageFolder' | 'close'>>({
      health: () => healthOf(database, backups),
      // One at a time: whoever asks while one is being made gets that one.
      backup(options = {}) {
        runningBackup ??= makeBackup(options).finally(() => {
          runningBackup = undefined
        })
        return runningBackup
      },
      pageImageFolder: id => join(folder, 'pages', id),
      close() {
        try {
          database.pragma('optimize')
        } catch {
          // Another program holds the database, or the disk is full: it is done at the next close.
        }
        database.close()
        release()
      },
    }),
  }
}

/** The heads noted outside the database; undefined when the file that notes them is there but not readable. */
function notedHeads(headFile: HeadFile): readonly AuditHead[] | undefined {
  try {
    const head = headFile.read()
    return head === undefined ? [] : [head]
  } catch {
    return undefined
  }
}

/** Without the head noted outside, a trail cannot be called whole, however well it fits in itself. */
function withoutHeadFile(verification: Verification): Verification {
  if (!verification.ok) return verification
  const sequence = Math.max(verification.entries, 1)
  return { ...verification, ok: false, broken: { sequence, reason: 'head.json, which notes the end, is not readable' } }
}

const newestBackup = (folder: string): string | undefined =>
  existsSync(folder) ? listBackups(folder)[0]?.at : undefined

function healthOf(database: Database, backups: string): StoreHealth {
  const pragma = (name: string): number => database.pragma(name, { simple: true }) as number
  return {
    damage: findDamage(database),
    schemaVersion: schemaVersion(database),
    databaseBytes: pragma('page_count') * pragma('page_size'),
    backups: existsSync(backups) ? listBackups(backups) : [],
  }
}
