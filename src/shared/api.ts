import { z } from 'zod'
import { alertNotificationSchema, alertSchema, alertTrialSchema } from './alerts.ts'
import {
  assigneeSchema,
  commentTextSchema,
  conversationSchema,
  draftSchema,
  effortFiguresSchema,
  effortSchema,
  typedTaxRowSchema,
  vendorHistorySchema,
} from './desk.ts'
import {
  boxSchema,
  confidenceSchema,
  DECISIONS,
  DOCUMENT_TYPES,
  daySchema,
  decimalSchema,
  documentContentSchema,
  documentIdSchema,
  fieldNameSchema,
  instantSchema,
  LANGUAGES,
  lineItemSchema,
  readingSchema,
  STAGE_NAMES,
  sha256Schema,
  validationResultSchema,
  wordSchema,
} from './document.ts'
import { documentFilterSchema, SORT_KEYS } from './document-filter.ts'
import { attachmentSchema, EINVOICE_FORMATS, einvoicePartsSchema } from './einvoice.ts'
import { errorDataSchema } from './errors.ts'
import { folderProfileSchema, watchedFolderSchema } from './folder.ts'
import { modelsSchema, readerSchema } from './models.ts'
import { originSchema } from './origin.ts'
import { PRIORITIES } from './priority.ts'
import { problemSchema } from './problems.ts'
import { executionProviderSchema, PROVIDER_CHOICES, providerReportSchema } from './providers.ts'
import { alertDeliverySchema, alertThresholdsSchema, qualityWeightsSchema } from './quality-settings.ts'
import { queriesSchema } from './queries.ts'
import { attemptSchema, manyDocumentsSchema, manyDoneSchema, prioritySchema, queueHealthSchema } from './queue.ts'
import { MOST_PARTS, partSchema, replaySchema } from './replay.ts'
import { breakdownQuerySchema, breakdownRowSchema, performanceSchema } from './report-figures.ts'
import { splitPartSchema } from './splitting.ts'
import { trendsQuerySchema, trendsSchema } from './trends.ts'
import { understandingSchema } from './understanding.ts'
import { windowSettings } from './window.ts'

export { SORT_KEYS } from './document-filter.ts'
export type { WatchedFolder } from './folder.ts'
export { PRIORITIES } from './priority.ts'

/** Where a document stands on its way. `review` waits for a person, `held` was put aside by one. */
export const DOCUMENT_STATUSES = [
  'queued',
  'processing',
  'failed',
  'review',
  'held',
  'approved',
  'rejected',
  'exported',
] as const
export const documentStatusSchema = z.enum(DOCUMENT_STATUSES)
export type DocumentStatus = z.infer<typeof documentStatusSchema>

/** One row of the queue. */
export const documentSummarySchema = z.object({
  id: documentIdSchema,
  fileName: z.string(),
  status: documentStatusSchema,
  priority: z.enum(PRIORITIES),
  importedAt: instantSchema,
  documentType: z.enum(DOCUMENT_TYPES).optional(),
  decision: z.enum(DECISIONS).optional(),
  language: z.enum(LANGUAGES).optional(),
  vendorName: z.string().optional(),
  invoiceNumber: z.string().optional(),
  invoiceDate: daySchema.optional(),
  dueDate: daySchema.optional(),
  currency: z.string().optional(),
  totalAmount: decimalSchema.optional(),
  /** The weakest critical field's confidence: what a clerk has to look at first. */
  confidence: confidenceSchema.optional(),
  pageCount: z.number().int().nonnegative(),
  /** Set while `failed`: the reason. */
  error: errorDataSchema.optional(),
  /** Another document with the same vendor, number and total. */
  possibleDuplicateOf: documentIdSchema.optional(),
  /** It waits in the queue, and is passed over until a person takes it up. */
  putAside: z.literal(true).optional(),
  /** Who is to look at it. */
  assignedTo: z.string().optional(),
})
export type DocumentSummary = z.infer<typeof documentSummarySchema>

export const auditEntrySchema = z.object({
  sequence: z.number().int().positive(),
  at: instantSchema,
  actor: z.string(),
  action: z.string(),
  documentId: documentIdSchema.optional(),
  /** What changed: the values before and after, or what the action was about. */
  details: z.record(z.string(), z.unknown()),
  hash: sha256Schema,
})
export type AuditEntry = z.infer<typeof auditEntrySchema>

/** A document on the clerk's desk. `version` grows with every change and guards against concurrent edits. */
export const documentDetailSchema = z.object({
  summary: documentSummarySchema,
  version: z.number().int().nonnegative(),
  sha256: sha256Schema,
  mediaType: z.string(),
  /** The mails and archives that it came in, if any. */
  origin: originSchema.optional(),
  /** The documents that it became; empty: a person said that it is one invoice; absent: nobody decided. */
  split: z.array(splitPartSchema.extend({ id: documentIdSchema })).optional(),
  /** The fields as they are now; absent until the document has been read. */
  content: documentContentSchema.optional(),
  /** What the machine read, unchanged. */
  reading: readingSchema.optional(),
  /** The checks over `content`. */
  validation: z.array(validationResultSchema),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  /** The note of the last hold or reject. */
  note: z.string().optional(),
})
export type DocumentDetail = z.infer<typeof documentDetailSchema>

/** What an e-invoice says beyond the fields; the bytes of its attachments are asked for one by one. */
export const einvoiceRecordSchema = z.object({
  format: z.enum(EINVOICE_FORMATS),
  profile: z.string().optional(),
  parts: einvoicePartsSchema.extend({
    attachments: z.array(
      attachmentSchema.omit({ bytes: true }).extend({ byteLength: z.number().int().nonnegative().optional() }),
    ),
  }),
})
export type EinvoiceRecord = z.infer<typeof einvoiceRecordSchema>

/** What a change of a document needs to know: which one, and the version the clerk was looking at. */
const change = z.object({ id: documentIdSchema, version: z.number().int().nonnegative() })
const noInput = z.object({})

export const documentQuerySchema = z.object({
  statuses: z.array(documentStatusSchema).optional(),
  /** Words that must all occur in vendor, number, file name or total. */
  search: z.string().max(200).optional(),
  filter: documentFilterSchema.optional(),
  sort: z.object({ key: z.enum(SORT_KEYS), descending: z.boolean() }).default({ key: 'importedAt', descending: true }),
  offset: z.number().int().nonnegative().default(0),
  limit: z.number().int().min(1).max(500).default(100),
})
export type DocumentQuery = z.infer<typeof documentQuerySchema>

/** What a clerk goes to from a document, in the queue as it is searched, filtered and sorted. */
export const neighboursSchema = z.object({
  /** From 1; absent where the document is not in the list. */
  place: z.number().int().positive().optional(),
  /** How many the list has. */
  count: z.number().int().nonnegative(),
  previous: documentIdSchema.optional(),
  following: documentIdSchema.optional(),
  /** Of those that wait for a review. */
  nextWaiting: documentIdSchema.optional(),
})
export type Neighbours = z.infer<typeof neighboursSchema>

/** The documents of the other invoices, where a file held several. */
const others = z.array(documentIdSchema).optional()

/** Of a mail or archive: the first names of what in it cannot be a document. */
const leftOut = z.array(z.string()).optional()

export const importResultSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('imported'), fileName: z.string(), id: documentIdSchema, others, leftOut }),
  /** The same bytes were here before: nothing new was made. */
  z.object({ outcome: z.literal('duplicate'), fileName: z.string(), id: documentIdSchema, others, leftOut }),
  z.object({ outcome: z.literal('refused'), fileName: z.string(), error: errorDataSchema }),
])
export type ImportResult = z.infer<typeof importResultSchema>

export const exportProfileSchema = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  encoding: z.enum(['utf-8', 'utf-8-bom', 'windows-1252']),
  /** One row an invoice, or one a line item. */
  rowPer: z.enum(['invoice', 'line']),
})
export type ExportProfile = z.infer<typeof exportProfileSchema>

export const exportRecordSchema = z.object({
  id: z.number().int().positive(),
  at: instantSchema,
  actor: z.string(),
  profile: z.string(),
  fileName: z.string(),
  sha256: sha256Schema,
  invoices: z.number().int().nonnegative(),
})
export type ExportRecord = z.infer<typeof exportRecordSchema>

export const exportPreviewSchema = z.object({
  invoices: z.number().int().nonnegative(),
  /** The file's first lines, as they would be written. */
  head: z.string(),
  /** What keeps an invoice out of the file until it is mended. */
  problems: z.array(z.object({ id: documentIdSchema, message: z.string() })),
})
export type ExportPreview = z.infer<typeof exportPreviewSchema>

const share = z.number().min(0).max(1)

export const qualityReportSchema = z.object({
  documents: z.number().int().nonnegative(),
  byStatus: z.partialRecord(documentStatusSchema, z.number().int().nonnegative()),
  byLanguage: z.partialRecord(z.enum(LANGUAGES), z.number().int().nonnegative()),
  byLevel: z.record(z.string(), z.number().int().nonnegative()),
  /** Decided `auto-approve` among those read. */
  automationRate: share.optional(),
  averageQuality: z.number().optional(),
  medianMs: z.number().optional(),
  p95Ms: z.number().optional(),
  /** For every field, over documents a person has approved: how often it was read, and how often it had to be corrected. */
  fields: z.array(
    z.object({
      field: fieldNameSchema,
      approved: z.number().int().nonnegative(),
      read: z.number().int().nonnegative(),
      corrected: z.number().int().nonnegative(),
    }),
  ),
  errors: z.array(z.object({ code: z.string(), message: z.string(), documents: z.number().int().nonnegative() })),
  /** Documents imported and approved each day, oldest first. */
  days: z.array(
    z.object({
      day: daySchema,
      imported: z.number().int().nonnegative(),
      approved: z.number().int().nonnegative(),
      averageQuality: z.number().optional(),
    }),
  ),
})
export type QualityReport = z.infer<typeof qualityReportSchema>

/** Nobody scans more: some eight million pages. */
export const MOST_CACHE_MEGABYTES = 100_000

/** More documents at once than this help no machine, and each takes memory. */
export const MOST_JOBS = 64

export const settingsSchema = z.object({
  /** Documents decided `auto-approve` are approved without a person. Off until the shop trusts it. */
  autoApprove: z.boolean(),
  /** The smallest confidence that counts as sure, for colours, the next-doubtful order and `auto-approve`. */
  doubtBelow: confidenceSchema,
  /** The shop's own name and VAT id: who is the buyer, never the vendor. */
  companyName: z.string().max(200),
  companyVatId: z.string().max(30),
  /** Where export files are written besides being offered for download; empty for nowhere. */
  exportFolder: z.string(),
  /** How much of the disk the pages may take that OCR has read, so that they need not be read again; 0 keeps none. */
  pageCacheMegabytes: z.number().int().min(0).max(MOST_CACHE_MEGABYTES),
  /** What computes the models: one by name, or the fastest that was right on this machine. */
  executionProvider: z.enum(PROVIDER_CHOICES),
  /** Documents read at once; 0 for as many as suit the machine. */
  documentsAtOnce: z.number().int().min(0).max(MOST_JOBS),
  /** For documents read from now on. */
  qualityWeights: qualityWeightsSchema,
  alertThresholds: alertThresholdsSchema,
  alertDelivery: alertDeliverySchema,
  ...windowSettings,
})
export type Settings = z.infer<typeof settingsSchema>

/** The pages that OCR has read and that are kept. */
export const cacheFiguresSchema = z.object({
  pages: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
  /** Since it was last emptied: pages that were found instead of being read, and pages that had to be read. */
  found: z.number().int().nonnegative(),
  read: z.number().int().nonnegative(),
})
export type CacheFigures = z.infer<typeof cacheFiguresSchema>

/** What computes here, and why: what every provider did when it was tried, if it was. */
export const computingSchema = z.object({
  provider: executionProviderSchema,
  report: providerReportSchema.optional(),
  workers: z.number().int().positive(),
  threads: z.number().int().positive(),
})
export type Computing = z.infer<typeof computingSchema>

const procedure = <Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) => ({
  input,
  output,
})

/**
 * Everything the renderer can ask of the main process. Preload, the Electron host and the loopback host are
 * derived from this map, and `createApp` must implement each entry: a procedure is added here and there only.
 */
export const PROCEDURES = {
  'app.info': procedure(
    noInput,
    z.object({
      version: z.string(),
      host: z.enum(['electron', 'loopback', 'cli']),
      /** Why the loopback host and not Electron, where that is so. */
      hostReason: z.string().optional(),
      dataFolder: z.string(),
      actor: z.string(),
      /** No document has ever been imported: the samples are offered. */
      empty: z.boolean(),
    }),
  ),
  'documents.list': procedure(
    documentQuerySchema,
    z.object({
      total: z.number().int().nonnegative(),
      rows: z.array(documentSummarySchema),
      counts: z.partialRecord(documentStatusSchema, z.number().int().nonnegative()),
    }),
  ),
  'documents.neighbours': procedure(documentQuerySchema.extend({ id: documentIdSchema }), neighboursSchema),
  'documents.get': procedure(z.object({ id: documentIdSchema }), documentDetailSchema),
  'documents.words': procedure(
    z.object({ id: documentIdSchema, page: z.number().int().positive() }),
    z.array(wordSchema),
  ),
  /** With the names of units in the clerk's language. */
  'documents.einvoice': procedure(
    z.object({ id: documentIdSchema, language: z.enum(LANGUAGES) }),
    einvoiceRecordSchema,
  ),
  /** A file that the e-invoice carries, under a name that is safe to save it by; `number` counts from 1. */
  'documents.attachment': procedure(
    z.object({ id: documentIdSchema, number: z.number().int().positive() }),
    z.object({ fileName: z.string(), content: z.instanceof(Uint8Array) }),
  ),
  /** Empty where none is kept: read it again to know. */
  'documents.understanding': procedure(
    z.object({ id: documentIdSchema }),
    z.object({ understanding: understandingSchema.optional() }),
  ),
  'documents.history': procedure(z.object({ id: documentIdSchema }), z.array(auditEntrySchema)),
  'documents.retry': procedure(
    z.object({ id: documentIdSchema, password: z.string().max(200).optional() }),
    documentDetailSchema,
  ),
  'documents.cancel': procedure(z.object({ id: documentIdSchema }), documentDetailSchema),
  /** The ways in which it was tried to be read, oldest first. */
  'documents.attempts': procedure(z.object({ id: documentIdSchema }), z.array(attemptSchema)),

  'queue.health': procedure(noInput, queueHealthSchema),
  /** Nothing new is begun, after a restart either; what is being read is read to its end. */
  'queue.pause': procedure(noInput, queueHealthSchema),
  'queue.resume': procedure(noInput, queueHealthSchema),
  'queue.retry': procedure(manyDocumentsSchema, manyDoneSchema),
  'queue.cancel': procedure(manyDocumentsSchema, manyDoneSchema),
  'queue.prioritise': procedure(manyDocumentsSchema.extend({ priority: prioritySchema }), manyDoneSchema),
  /** They stay in the queue and are passed over until they are taken up again. */
  'queue.putAside': procedure(manyDocumentsSchema, manyDoneSchema),
  'queue.takeUp': procedure(manyDocumentsSchema, manyDoneSchema),

  'intake.file': procedure(
    z.object({ fileName: z.string().min(1).max(255), content: z.instanceof(Uint8Array) }),
    importResultSchema,
  ),
  'intake.samples': procedure(noInput, z.array(importResultSchema)),

  /**
   * Sets, corrects or (with an empty value) clears a field. The raw text is normalised in the document's language; the
   * field's own text without a place confirms its value as it stands.
   */
  'review.setField': procedure(
    change.extend({
      field: fieldNameSchema,
      raw: z.string().max(2000),
      page: z.number().int().positive().optional(),
      box: boxSchema.optional(),
    }),
    documentDetailSchema,
  ),
  'review.setLineItems': procedure(
    change.extend({ lineItems: z.array(lineItemSchema).max(2000) }),
    documentDetailSchema,
  ),
  'review.setDocumentType': procedure(change.extend({ documentType: z.enum(DOCUMENT_TYPES) }), documentDetailSchema),
  'review.undo': procedure(change, documentDetailSchema),
  'review.redo': procedure(change, documentDetailSchema),
  /** The line at `row`, whose cells have their places on the page, is the example that the rest of the table is read by. */
  'review.teachLines': procedure(change.extend({ row: z.number().int().nonnegative() }), documentDetailSchema),
  /** The tax rates as typed; empty rows go. */
  'review.setTaxBreakdown': procedure(
    change.extend({ taxBreakdown: z.array(typedTaxRowSchema).max(50) }),
    documentDetailSchema,
  ),
  'review.approve': procedure(change.extend({ effort: effortSchema.optional() }), documentDetailSchema),
  'review.reject': procedure(change.extend({ reason: z.string().trim().min(1).max(1000) }), documentDetailSchema),
  'review.hold': procedure(change.extend({ note: z.string().trim().max(1000) }), documentDetailSchema),
  /** Back to `review` from held, approved (not yet exported) or rejected. */
  'review.reopen': procedure(change, documentDetailSchema),
  /** An empty name: to nobody. */
  'review.assign': procedure(change.extend({ assignee: assigneeSchema }), documentDetailSchema),
  /** To the review of whoever handed it over or approved it, with what is to be done. */
  'review.sendBack': procedure(change.extend({ note: commentTextSchema }), documentDetailSchema),
  'review.comment': procedure(z.object({ id: documentIdSchema, text: commentTextSchema }), conversationSchema),
  'review.conversation': procedure(z.object({ id: documentIdSchema }), conversationSchema),
  /** Keeps what is typed and not saved yet, in place of what was kept before. */
  'review.keepDrafts': procedure(
    z.object({ id: documentIdSchema, drafts: z.array(draftSchema).max(500) }),
    z.object({ kept: z.number().int().nonnegative() }),
  ),
  'review.drafts': procedure(z.object({ id: documentIdSchema }), z.array(draftSchema)),
  'review.vendorHistory': procedure(z.object({ id: documentIdSchema }), vendorHistorySchema),

  /** Makes a document of each part of a PDF; the whole is kept and put away. */
  'splitting.accept': procedure(
    change.extend({ parts: z.array(splitPartSchema).min(2).max(200) }),
    z.array(documentIdSchema),
  ),
  /** It is one invoice, whatever Vouch proposes. */
  'splitting.decline': procedure(change, documentDetailSchema),

  'exports.profiles': procedure(noInput, z.array(exportProfileSchema)),
  'exports.preview': procedure(z.object({ profile: z.string() }), exportPreviewSchema),
  /** Writes every approved invoice that no earlier export holds. All or nothing. */
  'exports.run': procedure(
    z.object({ profile: z.string() }),
    exportRecordSchema.extend({ content: z.instanceof(Uint8Array) }),
  ),
  'exports.list': procedure(noInput, z.array(exportRecordSchema)),
  'exports.file': procedure(
    z.object({ id: z.number().int().positive() }),
    z.object({ fileName: z.string(), content: z.instanceof(Uint8Array) }),
  ),

  'reports.quality': procedure(z.object({ since: daySchema.optional() }), qualityReportSchema),
  'reports.breakdown': procedure(breakdownQuerySchema, z.array(breakdownRowSchema)),
  /** Of the readings since a day. */
  'reports.performance': procedure(z.object({ since: daySchema.optional() }), performanceSchema),
  'reports.trends': procedure(trendsQuerySchema, trendsSchema),

  /** What went wrong, one entry a cause, the gravest first. A dismissed one comes back when it is met a day later. */
  'problems.list': procedure(z.object({ dismissed: z.boolean().default(false) }), z.array(problemSchema)),
  'problems.dismiss': procedure(z.object({ id: z.number().int().positive() }), z.array(problemSchema)),

  /** Those that still are so, and the last that were. */
  'alerts.list': procedure(noInput, z.array(alertSchema)),
  /** It is known: it stays in the list as long as it is so. */
  'alerts.see': procedure(z.object({ id: z.number().int().positive() }), z.array(alertSchema)),
  /** Tells somebody, on every way that is switched on, that this is a trial. */
  'alerts.try': procedure(noInput, z.array(alertTrialSchema)),

  /** What approvals cost whoever sits here. */
  'reports.effort': procedure(z.object({ since: daySchema.optional() }), effortFiguresSchema),

  'folders.list': procedure(noInput, z.array(watchedFolderSchema)),
  'folders.add': procedure(
    z.object({ path: z.string().min(1), profile: folderProfileSchema.optional() }),
    z.array(watchedFolderSchema),
  ),
  /** Sets what holds for its files from now on. */
  'folders.change': procedure(
    z.object({ path: z.string().min(1), profile: folderProfileSchema }),
    z.array(watchedFolderSchema),
  ),
  'folders.remove': procedure(z.object({ path: z.string().min(1) }), z.array(watchedFolderSchema)),

  'settings.get': procedure(noInput, settingsSchema),
  'settings.set': procedure(settingsSchema.partial(), settingsSchema),

  'cache.figures': procedure(noInput, cacheFiguresSchema),
  'cache.clear': procedure(noInput, cacheFiguresSchema),

  'computing.get': procedure(noInput, computingSchema),
  /** Tries every provider again, which takes seconds. */
  'computing.probe': procedure(noInput, computingSchema),

  'models.list': procedure(noInput, modelsSchema),
  /** What the queries of the network look at in the shop's own documents. */
  'models.queries': procedure(noInput, queriesSchema),
  /** Refused unless the reader was replayed before, or has read here before. */
  'models.switch': procedure(z.object({ reader: readerSchema }), modelsSchema),

  /** Runs readers over the approved invoices, apart from the window; `replay.get` says how far it is. */
  'replay.start': procedure(z.object({ parts: z.array(partSchema).min(1).max(MOST_PARTS) }), replaySchema),
  'replay.get': procedure(noInput, replaySchema),
  'replay.cancel': procedure(noInput, replaySchema),
  /** What the second part of the last replay changed. */
  'replay.csv': procedure(noInput, z.object({ fileName: z.string(), content: z.instanceof(Uint8Array) })),

  'audit.verify': procedure(
    noInput,
    z.object({
      ok: z.boolean(),
      entries: z.number().int().nonnegative(),
      head: sha256Schema.optional(),
      /** The first entry that does not fit, and why. */
      broken: z.object({ sequence: z.number().int().positive(), reason: z.string() }).optional(),
    }),
  ),
  'store.backup': procedure(noInput, z.object({ file: z.string(), at: instantSchema })),
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

export type ProcedureName = keyof typeof PROCEDURES
export const PROCEDURE_NAMES = Object.keys(PROCEDURES) as ProcedureName[]

/** What a caller may pass; defaults may be left out. */
export type ProcedureInput<Name extends ProcedureName> = z.input<(typeof PROCEDURES)[Name]['input']>
/** What an implementation receives, validated. */
export type ProcedureArguments<Name extends ProcedureName> = z.output<(typeof PROCEDURES)[Name]['input']>
export type ProcedureOutput<Name extends ProcedureName> = z.output<(typeof PROCEDURES)[Name]['output']>

/** What the main process tells every window without being asked. */
export const EVENTS = {
  'documents.changed': z.object({ ids: z.array(documentIdSchema) }),
  'pipeline.progress': z.object({
    id: documentIdSchema,
    stage: z.enum(STAGE_NAMES),
    /** 0 to 1 over the whole document. */
    fraction: z.number().min(0).max(1),
  }),
  'intake.result': importResultSchema,
  'folders.changed': z.array(watchedFolderSchema),
  'alerts.changed': z.array(alertSchema),
  /** For the desktop; a browser's window shows it itself. */
  'alerts.notify': alertNotificationSchema,
  notice: z.object({
    severity: z.enum(['info', 'warning', 'error']),
    message: z.string(),
    advice: z.string().optional(),
  }),
} as const satisfies Record<string, z.ZodType>

export type EventName = keyof typeof EVENTS
export const EVENT_NAMES = Object.keys(EVENTS) as EventName[]
export type EventPayload<Name extends EventName> = z.output<(typeof EVENTS)[Name]>

/** The API as the main process implements it. */
export type ApiHandlers = {
  readonly [Name in ProcedureName]: (
    input: ProcedureArguments<Name>,
  ) => ProcedureOutput<Name> | Promise<ProcedureOutput<Name>>
}

/** The API as the renderer calls it. A refused or failed call rejects with a VouchError. */
export type ApiClient = {
  readonly [Name in ProcedureName]: (input: ProcedureInput<Name>) => Promise<ProcedureOutput<Name>>
} & {
  /** Returns the function that ends the subscription. */
  subscribe<Name extends EventName>(event: Name, listener: (payload: EventPayload<Name>) => void): () => void
}

/** Where both hosts serve the image of a page: relative to the renderer's own address. */
export const pageImagePath = (id: string, page: number): string => `/pages/${id}/${page}`

/** The same for a closer look, where the page can be painted more finely than that. */
export const finePagePath = (id: string, page: number): string => `${pageImagePath(id, page)}/fine`

/** What preload leaves on `window.vouch`: raw replies, so that no class has to cross the bridge. */
export interface Bridge {
  call(name: ProcedureName, input: unknown): Promise<unknown>
  subscribe(event: EventName, listener: (payload: unknown) => void): () => void
}
