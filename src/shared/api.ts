import { z } from 'zod'
import { alertNotificationSchema, alertSchema, alertTrialSchema } from './alerts.ts'
import { computingSchema } from './computing.ts'
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
  DOCUMENT_TYPES,
  daySchema,
  documentIdSchema,
  fieldNameSchema,
  instantSchema,
  LANGUAGES,
  lineItemSchema,
  STAGE_NAMES,
  sha256Schema,
  wordSchema,
} from './document.ts'
import {
  auditEntrySchema,
  documentDetailSchema,
  documentQuerySchema,
  documentStatusSchema,
  documentSummarySchema,
  einvoiceRecordSchema,
  neighboursSchema,
} from './document-records.ts'
import { exportPreviewSchema, exportProfileSchema, exportRecordSchema } from './exports.ts'
import { folderProfileSchema, watchedFolderSchema } from './folder.ts'
import { importResultSchema } from './intake.ts'
import { modelsSchema, readerSchema } from './models.ts'
import { cacheFiguresSchema } from './page-cache.ts'
import { problemSchema } from './problems.ts'
import { queriesSchema } from './queries.ts'
import { attemptSchema, manyDocumentsSchema, manyDoneSchema, prioritySchema, queueHealthSchema } from './queue.ts'
import { MOST_PARTS, partSchema, replaySchema } from './replay.ts'
import { breakdownQuerySchema, breakdownRowSchema, performanceSchema, qualityReportSchema } from './report-figures.ts'
import { settingsSchema } from './settings.ts'
import { splitPartSchema } from './splitting.ts'
import { trendsQuerySchema, trendsSchema } from './trends.ts'
import { understandingSchema } from './understanding.ts'

export * from './computing.ts'
export { SORT_KEYS } from './document-filter.ts'
export * from './document-records.ts'
export * from './exports.ts'
export type { WatchedFolder } from './folder.ts'
export * from './intake.ts'
export * from './page-cache.ts'
export { PRIORITIES } from './priority.ts'
export { type QualityReport, qualityReportSchema } from './report-figures.ts'
export * from './settings.ts'

/** What a change of a document needs to know: which one, and the version the clerk was looking at. */
const change = z.object({ id: documentIdSchema, version: z.number().int().nonnegative() })
const noInput = z.object({})

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
