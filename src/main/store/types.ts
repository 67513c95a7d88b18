import type {
  AuditEntry,
  DocumentQuery,
  DocumentStatus,
  DocumentSummary,
  EinvoiceRecord,
  ExportRecord,
  Neighbours,
  QualityReport,
  Settings,
} from '#shared/api.ts'
import type { Conversation, Effort, EffortFigures, KeptDraft, VendorHistory } from '#shared/desk.ts'
import type { DocumentContent, DocumentId, Fields, Reading, Sha256, ValidationResult, Word } from '#shared/document.ts'
import type { ErrorData } from '#shared/errors.ts'
import type { FolderProfile } from '#shared/folder.ts'
import type { Pin } from '#shared/models.ts'
import type { Origin } from '#shared/origin.ts'
import type { Attempt, ManyDone, Priority } from '#shared/queue.ts'
import type { BreakdownQuery, BreakdownRow } from '#shared/report-figures.ts'
import type { Trends, TrendsQuery } from '#shared/trends.ts'
import type { Understanding } from '#shared/understanding.ts'
import type { PageWords } from '../pipeline/page-words.ts'
import type { EinvoiceDetails, MediaType } from '../pipeline/stage.ts'
import type { Alerts } from './alerts.ts'
import type { IntakeLedger } from './intake-ledger.ts'
import type { MeasuredReading } from './measured.ts'
import type { ReadingHints } from './origins.ts'
import type { Problems } from './problems.ts'
import type { QueueOrder } from './queue-orders.ts'
import type { RecentFacts } from './recent-facts.ts'
import type { SplitDocument, Splits } from './splits.ts'

export interface NewDocument {
  readonly fileName: string
  readonly sha256: Sha256
  readonly mediaType: MediaType
  readonly byteLength: number
  readonly priority: DocumentSummary['priority']
  /** Where it came from, for the audit trail: 'window', 'samples', or a watched folder's path. */
  readonly source: string
  /** The mails and archives that it came in. */
  readonly origin?: Origin
  readonly hints?: ReadingHints
}

/** A document's row with what is needed to work on it. */
export interface DocumentRecord {
  readonly summary: DocumentSummary
  readonly version: number
  readonly sha256: Sha256
  readonly mediaType: MediaType
  readonly origin: Origin | undefined
  /** The documents that it became; empty: a person said that it is one invoice; undefined: nobody decided. */
  readonly split: readonly SplitDocument[] | undefined
  readonly content: DocumentContent | undefined
  readonly reading: Reading | undefined
  readonly validation: readonly ValidationResult[]
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly note: string | undefined
  /** Set while approved or exported: when, by whom, and the audit entry that says so. */
  readonly approval: { readonly at: string; readonly by: string; readonly auditSequence: number } | undefined
}

export interface QueueJob {
  readonly id: DocumentId
  readonly fileName: string
  readonly sha256: Sha256
  readonly mediaType: MediaType
  /** How often it was started before: a document that kills its worker is not tried for ever. */
  readonly attempts: number
  readonly password: string | undefined
}

/** `broken` names the first entry that does not fit. */
export interface Verification {
  readonly ok: boolean
  readonly entries: number
  readonly head?: Sha256
  readonly broken?: { readonly sequence: number; readonly reason: string }
}

/** The bytes of originals, each stored once under its SHA-256, read-only, fsynced before the call returns. */
export interface Originals {
  put(content: Uint8Array): Promise<{ sha256: Sha256; byteLength: number; existed: boolean }>
  putFile(path: string): Promise<{ sha256: Sha256; byteLength: number; existed: boolean }>
  pathOf(sha256: Sha256): string
}

/**
 * The audit store. Every method that changes something appends its audit entry in the same transaction, so that no
 * change exists without one. Methods throw VouchError `not-found`, `changed-elsewhere` (version differs),
 * `not-allowed-now` (status forbids it), `store-full`, `store-busy`.
 */
export interface Store {
  readonly originals: Originals
  readonly documents: {
    /** Makes a queued document, or says which one holds the same bytes already. */
    create(document: NewDocument): { outcome: 'created' | 'duplicate'; id: DocumentId }
    get(id: DocumentId): DocumentRecord
    /** The document made from these bytes, for watched folders: nothing is written to the audit trail. */
    withOriginal(sha256: Sha256): DocumentId | undefined
    list(query: DocumentQuery): {
      total: number
      rows: DocumentSummary[]
      counts: Partial<Record<DocumentStatus, number>>
    }
    /** The documents around one in the list; `offset` and `limit` mean nothing here. */
    neighbours(id: DocumentId, query: DocumentQuery): Neighbours
    words(id: DocumentId, page: number): readonly Word[]
    /** How its last reading was understood, where that was kept. */
    understanding(id: DocumentId): Understanding | undefined
    /** What its e-invoice says, without the bytes of attachments. Throws `not-found` where it has none. */
    einvoice(id: DocumentId): EinvoiceRecord
    /** A file that its e-invoice carries; `number` counts from 1. Throws `not-found`. */
    attachment(id: DocumentId, number: number): Uint8Array<ArrayBuffer>
    /** Where it came from, as it was imported. */
    source(id: DocumentId): string
    /** What the watched folder that it came from knows of it. */
    hints(id: DocumentId): ReadingHints | undefined
    count(): number
  }
  readonly queue: {
    /**
     * Takes the next document (urgent first, then oldest; one in four is the oldest) and marks it `processing`;
     * undefined when none waits, or while the queue is paused.
     */
    claim(): QueueJob | undefined
    /** Stores what the pipeline read; the document goes to `review` (or `approved` where the settings allow it). */
    complete(
      id: DocumentId,
      reading: Reading,
      words: readonly PageWords[],
      einvoice?: EinvoiceDetails,
      attempts?: readonly Attempt[],
      understanding?: Understanding,
    ): void
    fail(id: DocumentId, error: ErrorData, attempts?: readonly Attempt[]): void
    /** Puts it back to be read (again). From queued, failed, review, held or rejected. */
    requeue(id: DocumentId, password?: string): void
    /** Back to `queued` at start: what a killed process left in `processing`. Returns how many. */
    recover(): number
    waiting(): number
    /** Obeys a person for each document where that is allowed, in one transaction, and says which were refused. */
    orderMany(ids: readonly DocumentId[], order: QueueOrder): ManyDone
    /** While it is paused nothing is claimed, after a restart either. */
    setPaused(paused: boolean): void
    paused(): boolean
    /** How many wait by priority and by media type without those that are put aside, and how many are. */
    figures(): { waiting: Record<Priority, number>; putAside: number; byType: [MediaType, number][] }
    /** The ways in which a document was tried to be read, oldest first. */
    attempts(id: DocumentId): Attempt[]
    /** How long the last readings took, oldest first. */
    measured(most: number): MeasuredReading[]
  }
  readonly review: {
    /** A new revision of the content, with the checks over it. `change` says what changed, for the audit trail. */
    revise(
      id: DocumentId,
      version: number,
      content: DocumentContent,
      validation: readonly ValidationResult[],
      change: { action: string; details: Record<string, unknown> },
    ): void
    undo(
      id: DocumentId,
      version: number,
      validate: (content: DocumentContent, record: DocumentRecord) => readonly ValidationResult[],
    ): void
    redo(
      id: DocumentId,
      version: number,
      validate: (content: DocumentContent, record: DocumentRecord) => readonly ValidationResult[],
    ): void
    /** Moves between review, held, approved, rejected as a clerk may. `effort`: what an approval cost. */
    setStatus(
      id: DocumentId,
      version: number,
      status: 'review' | 'held' | 'approved' | 'rejected',
      note?: string,
      effort?: Effort,
    ): void
  }
  /** What people do with a document beside changing it. */
  readonly desk: {
    /** To nobody where the name is empty. */
    assign(id: DocumentId, version: number, assignee: string): void
    /** To the review of whoever handed it over, or else approved it. Throws `not-allowed-now` where nobody did. */
    sendBack(id: DocumentId, version: number, note: string): void
    comment(id: DocumentId, text: string): void
    conversation(id: DocumentId): Conversation
    /** In place of what was kept before; an empty list forgets it. Writes nothing to the audit trail. */
    keepDrafts(id: DocumentId, drafts: readonly KeptDraft[]): void
    drafts(id: DocumentId): KeptDraft[]
    /** Of the approvals by whoever opened the store, since a day ('2026-11-23', in UTC; absent: of all). */
    effort(since?: string): EffortFigures
    vendorHistory(id: DocumentId): VendorHistory
  }
  readonly vendors: {
    /**
     * The fields as a person last approved them for the vendor whose VAT id, tax number or IBAN was read; undefined where
     * these name nobody, or more than one.
     */
    recall(read: Fields): Fields | undefined
  }
  readonly audit: {
    history(id: DocumentId): AuditEntry[]
    /** Recomputes the whole chain, in order. */
    verify(): Verification
    /** The same, apart from the main thread: 800,000 entries take about 5 s. For a window that is to stay alive. */
    verifyInBackground(): Promise<Verification>
    /** Something worth keeping that changes no document: a start, a refused request, a verified backup. */
    note(action: string, details: Record<string, unknown>): void
    /** The same, unless the last entry of this action says so already. */
    noteChange(action: string, details: Record<string, unknown>): void
  }
  readonly exports: {
    /** Approved and in no export yet, oldest approval first. `since`: approved on that day or later. */
    waiting(since?: string): DocumentRecord[]
    /** In one transaction: the ledger row, its content, and `exported` on every document. Throws when one is exported already. */
    record(entry: { profile: string; fileName: string; content: Uint8Array; ids: readonly DocumentId[] }): ExportRecord
    list(): ExportRecord[]
    file(id: number): { fileName: string; content: Uint8Array<ArrayBuffer> }
  }
  readonly settings: {
    get(): Settings
    set(changed: Partial<Settings>): Settings
  }
  readonly folders: {
    /** `imported` counts the documents whose source is this path. */
    list(): { path: string; imported: number; profile: FolderProfile }[]
    add(path: string, profile: FolderProfile): void
    change(path: string, profile: FolderProfile): void
    remove(path: string): void
  }
  readonly intake: IntakeLedger
  readonly splits: Splits
  /** What reads the fields, newest first; empty as long as nothing else was switched on. */
  readonly pins: {
    list(): Pin[]
    /** `from`: the title of what is switched off. */
    add(pin: Omit<Pin, 'at' | 'actor'>, from: string): void
  }
  /** Counted apart from the main thread. */
  readonly reports: {
    quality(since?: string): Promise<QualityReport>
    performance(since?: string): Promise<PerformanceReport>
    breakdown(query: BreakdownQuery): Promise<BreakdownRow[]>
    trends(query: TrendsQuery): Promise<Trends>
  }
  readonly problems: Problems
  readonly alerts: Alerts
  readonly recent: RecentFacts
  /** The database's own check of itself, its size, and the backups that exist, newest first. */
  health(): StoreHealth
  /**
   * Copies the database by SQLite's online backup, checks the copy, and only then replaces the last one; then keeps the
   * originals beside it. Throws `originals-damaged` where some are not sound: the copy is made all the same.
   */
  backup(options?: BackupOptions): Promise<Backup>
  /** Where page images of a document lie; the pipeline writes them, both hosts serve them. */
  pageImageFolder(id: DocumentId): string
  close(): void
}

export interface BackupOptions {
  /** A folder of its own, as on another disk; the data folder's `backups` where absent. */
  readonly to?: string
  /** False: the database alone. */
  readonly originals?: boolean
}

export interface Backup {
  readonly file: string
  readonly at: string
  /** Originals that no backup in this folder held before. */
  readonly added: number
}

export interface StoreHealth {
  /** Empty when SQLite finds nothing wrong. */
  readonly damage: readonly string[]
  readonly schemaVersion: number
  /** Bytes of the database, what is still in its write-ahead log included. */
  readonly databaseBytes: number
  readonly backups: readonly { readonly file: string; readonly at: string; readonly bytes: number }[]
}

/** Milliseconds of wall time, from the readings that are stored. */
export interface PerformanceReport {
  readonly readings: number
  readonly total: Percentiles | undefined
  readonly stages: readonly ({ readonly stage: string; readonly readings: number } & Percentiles)[]
}

export interface Percentiles {
  readonly medianMs: number
  readonly p95Ms: number
}

export interface StoreOptions {
  readonly folder: string
  /** Who acts: written to every audit entry. */
  readonly actor: string
  /** Milliseconds that a call may stand still while another program holds the database. */
  readonly waitMs?: number
  /** The clock, for tests. */
  readonly now?: () => Date
}

/** Opens (or creates) the store in a folder. Throws VouchError `store-newer`, `store-damaged`, `store-busy`. */
export type OpenStore = (options: StoreOptions) => Store
