import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import type { ImportResult } from '#shared/api.ts'
import type { DocumentId, Sha256 } from '#shared/document.ts'
import { type ErrorData, VouchError } from '#shared/errors.ts'
import type { FolderProfile } from '#shared/folder.ts'
import { storeFailure } from '../store/failures.ts'
import type { FileStamp, LedgerEntry } from '../store/intake-ledger.ts'
import type { ReadingHints } from '../store/origins.ts'
import type { Store } from '../store/types.ts'
import { createBatch } from './batch.ts'
import { ARCHIVE } from './folder-listing.ts'
import { asFileError, type Importer, refusalKind } from './importer.ts'
import { freeName, moveFile, sha256Of } from './moving.ts'

export interface FolderIntakeOptions {
  readonly folder: string
  readonly store: Store
  readonly importer: Importer
  profile(): FolderProfile
  onResult(result: ImportResult): void
  /** A file that was taken before has had pages appended, and is another document since. */
  onGrown(before: DocumentId, now: DocumentId): Promise<void>
  /** Why a file was left to a later try; undefined: it went well since. */
  onProblem(fileName: string, error: ErrorData | undefined): void
}

/** Takes the files of one watched folder, each once, whatever interrupts it. */
export interface FolderIntake {
  wasSettled(file: string): boolean
  isSettled(file: string): Promise<boolean>
  take(file: string): Promise<void>
  /** Ends the moves that were under way when Vouch ended. */
  finishMoves(): Promise<void>
}

/** Milliseconds in which entries of the ledger are gathered: each commit waits for the disk. */
const BATCH_MS = 25

interface Moving {
  readonly path: string
  readonly sha256: Sha256
  readonly documentId: DocumentId
  readonly target: string
}

async function stampOf(file: string): Promise<FileStamp> {
  const { size, mtimeMs } = await stat(file)
  return { byteLength: size, changedMs: mtimeMs }
}

const sameStamp = (one: FileStamp, other: FileStamp): boolean =>
  one.byteLength === other.byteLength && one.changedMs === other.changedMs

function hintsOf({ vendorHint, companyName, companyVatId }: FolderProfile): ReadingHints | undefined {
  if (vendorHint === '' && companyName === '' && companyVatId === '') return undefined
  return { vendorName: vendorHint, company: { name: companyName, vatId: companyVatId } }
}

/**
 * The order of steps is what makes it exactly once: the ledger says that a file is begun; its bytes are safe in the store
 * and its document waits; the ledger says so, and where the file goes; only then it moves. Whatever step Vouch is killed
 * after, the next start finds a `begun` file and takes it again, quietly, as the store knows its bytes, or a `moving` one
 * and moves it.
 */
export function createFolderIntake(options: FolderIntakeOptions): FolderIntake {
  const { folder, store, importer, profile, onResult, onGrown, onProblem } = options
  const ledger = store.intake

  function targetFolder(): string | undefined {
    const { afterImport, moveTo } = profile()
    if (afterImport === 'leave') return undefined
    if (afterImport === 'move') return moveTo
    return join(folder, ARCHIVE, Temporal.Now.plainDateISO().toPlainYearMonth().toString())
  }

  async function assertStill(file: string, stamp: FileStamp): Promise<void> {
    if (!sameStamp(stamp, await stampOf(file))) throw new VouchError('file-unreadable', 'it is still being written')
  }

  const begun = createBatch<FileStamp & { readonly path: string }>(BATCH_MS, files => ledger.begin(folder, files))
  const arrived = createBatch<Parameters<Store['intake']['moved']>[0][number]>(BATCH_MS, files => ledger.moved(files))

  /** Under another name where its own is taken at the target. */
  async function move({ path, sha256, documentId, target }: Moving): Promise<void> {
    if (await moveFile(path, target, sha256)) return arrived.add({ path, target })
    const other = { path, sha256, documentId, target: freeName(dirname(target), basename(path)) }
    ledger.settle(path, { state: 'moving', ...other })
    return move(other)
  }

  async function finishMove({ path, target, sha256, documentId, ...stamp }: LedgerEntry): Promise<void> {
    if (target === undefined || sha256 === undefined || documentId === undefined) return
    const now = await stampOf(path).catch(() => undefined)
    if (now !== undefined && sameStamp(stamp, now)) return move({ path, sha256, documentId, target })
    // Nothing is left to move, or another file by the same name, which is taken as one that is new.
    const there = await sha256Of(target).catch(() => undefined)
    return arrived.add({ path, target: there === sha256 ? target : undefined })
  }

  /** Says in the ledger what is to become of a file whose document is in the store; where it is to go, if anywhere. */
  function settle(path: string, documentId: DocumentId, sha256: Sha256): Moving | undefined {
    const into = targetFolder()
    if (into === undefined) {
      ledger.settle(path, { state: 'taken', documentId })
      return undefined
    }
    const moving = { path, sha256, documentId, target: freeName(into, basename(path)) }
    ledger.settle(path, { state: 'moving', ...moving })
    return moving
  }

  async function takeOnce(path: string): Promise<void> {
    const stamp = await stampOf(path)
    const before = ledger.find(path)
    if (before?.state === 'moving' && sameStamp(before, stamp)) return finishMove(before)
    // Begun, never settled: what the store knows of it is our own doing.
    const interrupted = before?.state === 'begun' && sameStamp(before, stamp)
    if (!interrupted) await begun.add({ path, ...stamp })
    const hints = hintsOf(profile())
    let settled = false
    let moving: Moving | undefined
    const result = await importer.importPath(path, {
      ...{ source: folder, priority: profile().priority, quietIfKnown: interrupted || before?.state === 'taken' },
      ...(hints && { hints }),
      assertUnchanged: () => assertStill(path, stamp),
      inSameStep(id, sha256) {
        moving = settle(path, id, sha256)
        settled = true
      },
    })
    if (result.outcome === 'refused') {
      if (refusalKind(result.error.code) === 'try-later') throw VouchError.fromData(result.error)
      ledger.settle(path, { state: 'refused' })
    } else if (!settled) {
      const sha256 = await sha256Of(path)
      await assertStill(path, stamp)
      moving = settle(path, result.id, sha256)
    }
    if (moving !== undefined) await move(moving)
    // Touched, and the same as before: nothing to tell.
    if (before?.state === 'taken' && result.outcome === 'duplicate' && before.documentId === result.id) return
    onResult(interrupted && result.outcome === 'duplicate' ? { ...result, outcome: 'imported' } : result)
    if (before?.state === 'taken' && result.outcome === 'imported') await noteGrowth(path, before, result.id)
  }

  /** Where pages were appended: a program that does so leaves the file as it was in front of them. */
  async function noteGrowth(file: string, { documentId, byteLength }: LedgerEntry, now: DocumentId): Promise<void> {
    if (documentId === undefined) return
    const beginning = await sha256Of(file, byteLength)
    if (beginning === store.documents.get(documentId).sha256) await onGrown(documentId, now)
  }

  async function reporting(file: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
      onProblem(basename(file), undefined)
    } catch (thrown) {
      onProblem(basename(file), VouchError.dataOf(storeFailure(asFileError(thrown))))
    }
  }

  return {
    wasSettled(file) {
      const state = ledger.find(file)?.state
      return state === 'taken' || state === 'refused'
    },
    async isSettled(file) {
      const entry = ledger.find(file)
      const stamp = await stampOf(file)
      return (entry?.state === 'taken' || entry?.state === 'refused') && sameStamp(entry, stamp)
    },
    take: file => reporting(file, () => takeOnce(file)),
    async finishMoves() {
      for (const entry of ledger.moving(folder)) await reporting(entry.path, () => finishMove(entry))
    },
  }
}
