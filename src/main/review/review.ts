import { Temporal } from 'temporal-polyfill'
import type { ApiHandlers, DocumentDetail } from '#shared/api.ts'
import type { Effort } from '#shared/desk.ts'
import type { DocumentContent, DocumentId, FieldValue, Language, ValidationResult } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { CRITICAL_FIELDS, type FieldName, type LineColumn } from '#shared/fields.ts'
import { fieldInWords } from '../store/text.ts'
import type { DocumentRecord, Store } from '../store/types.ts'
import { rowsLike } from '../teaching/by-example.ts'
import { contextOf } from '../validation/context.ts'
import type { ValidationContext } from '../validation/rule.ts'
import { toDetail } from './detail.ts'
import { editLineItems, numberOf } from './line-items.ts'
import { editTaxBreakdown } from './tax-breakdown.ts'

type ReviewHandlers = Pick<ApiHandlers, Extract<keyof ApiHandlers, `review.${string}`>>

export interface ReviewDependencies {
  readonly store: Store
  /** What a clerk typed, as the field's value. Throws VouchError `value-invalid`. */
  readonly normaliseField: (field: FieldName, raw: string, language: Language | undefined) => string
  readonly validateContent: (content: DocumentContent, context: ValidationContext) => ValidationResult[]
  /** The clerk's calendar day, for tests. */
  readonly today?: () => string
}

/**
 * What a clerk does at the desk. Each call is one revision or one change of status, refused with `changed-elsewhere`
 * when the document is no longer the one that the clerk was looking at.
 */
export function createReview({
  store,
  normaliseField,
  validateContent,
  today = () => Temporal.Now.plainDateISO().toString(),
}: ReviewDependencies): ReviewHandlers {
  const detail = (id: DocumentId): DocumentDetail => toDetail(store.documents.get(id))

  const validate = (content: DocumentContent, { reading }: DocumentRecord): ValidationResult[] =>
    validateContent(content, contextOf(reading, store.settings.get(), today()))

  /** The document and its content. Throws VouchError `not-allowed-now` before the first reading. */
  function open(id: DocumentId): { record: DocumentRecord; content: DocumentContent } {
    const record = store.documents.get(id)
    if (record.content === undefined) throw new VouchError('not-allowed-now', 'the invoice has not been read')
    return { record, content: record.content }
  }

  function revise(
    record: DocumentRecord,
    version: number,
    content: DocumentContent,
    change: { action: string; details: Record<string, unknown> },
  ): DocumentDetail {
    const { id } = record.summary
    store.review.revise(id, version, content, validate(content, record), change)
    return detail(id)
  }

  function setStatus(
    id: DocumentId,
    version: number,
    ...move: [status: 'review' | 'held' | 'approved' | 'rejected', note?: string, effort?: Effort]
  ): DocumentDetail {
    store.review.setStatus(id, version, ...move)
    return detail(id)
  }

  return {
    'review.setField'({ id, version, field, raw, page, box }) {
      const { record, content } = open(id)
      const before = content.fields[field]
      const typed = raw.trim()
      if (typed === '') {
        if (before === undefined) return toDetail(record)
        const { [field]: _cleared, ...fields } = content.fields
        const details = { field, before: before.value, after: null }
        return revise(record, version, { ...content, fields }, { action: 'field-cleared', details })
      }
      // The text as it stood and no new place: the value is confirmed as it stands. It may have been made from more
      // than this text, as a tax amount over several rates or the currency behind a '$'.
      const confirms = page === undefined && box === undefined && typed === (before?.raw.trim() || before?.value)
      const value =
        before !== undefined && confirms ? before.value : normaliseField(field, typed, record.reading?.language)
      const same = before?.value === value
      // A value confirmed as it stands keeps its place on the page.
      const place =
        page !== undefined || box !== undefined || !same ? { page, box } : { page: before.page, box: before.box }
      const after = { value, raw: typed, confidence: 1, origin: 'person', ...defined(place) } satisfies FieldValue
      if (JSON.stringify(before) === JSON.stringify(after)) return toDetail(record)
      const details = { field, before: before?.value ?? null, after: value, raw: typed }
      return revise(
        record,
        version,
        { ...content, fields: { ...content.fields, [field]: after } },
        { action: same ? 'field-confirmed' : 'field-set', details },
      )
    },

    'review.setLineItems'({ id, version, lineItems }) {
      const { record, content } = open(id)
      const normaliseAmount = (raw: string): string => normaliseField('netAmount', raw, record.reading?.language)
      const after = editLineItems(content.lineItems, lineItems, normaliseAmount)
      if (JSON.stringify(after) === JSON.stringify(content.lineItems)) return toDetail(record)
      const details = { before: content.lineItems.map(valuesOf), after: after.map(valuesOf) }
      return revise(record, version, { ...content, lineItems: after }, { action: 'line-items-set', details })
    },

    'review.setDocumentType'({ id, version, documentType }) {
      const { record, content } = open(id)
      if (documentType === content.documentType) return toDetail(record)
      const details = { before: content.documentType, after: documentType }
      return revise(record, version, { ...content, documentType }, { action: 'document-type-set', details })
    },

    'review.teachLines'({ id, version, row }) {
      const { record, content } = open(id)
      const pages = (record.reading?.pages ?? []).map(page => ({
        ...page,
        words: store.documents.words(id, page.number),
      }))
      const language = record.reading?.language
      const readNumber = (column: LineColumn, text: string): string | undefined => {
        try {
          return numberOf(column, text, raw => normaliseField('netAmount', raw, language))
        } catch {
          return undefined
        }
      }
      const lineItems = rowsLike(content.lineItems, row, pages, readNumber)
      if (lineItems === undefined) {
        throw new VouchError('not-allowed-now', 'the line needs an amount that was taken from the page')
      }
      const details = { before: content.lineItems.map(valuesOf), after: lineItems.map(valuesOf), row: row + 1 }
      return revise(record, version, { ...content, lineItems }, { action: 'line-items-taught', details })
    },

    'review.setTaxBreakdown'({ id, version, taxBreakdown: typed }) {
      const { record, content } = open(id)
      const normaliseAmount = (raw: string): string => normaliseField('netAmount', raw, record.reading?.language)
      const taxBreakdown = editTaxBreakdown(typed, normaliseAmount)
      if (JSON.stringify(taxBreakdown) === JSON.stringify(content.taxBreakdown)) return toDetail(record)
      const details = { before: content.taxBreakdown, after: taxBreakdown }
      return revise(record, version, { ...content, taxBreakdown }, { action: 'tax-breakdown-set', details })
    },

    'review.undo'({ id, version }) {
      store.review.undo(id, version, validate)
      return detail(id)
    },

    'review.redo'({ id, version }) {
      store.review.redo(id, version, validate)
      return detail(id)
    },

    'review.approve'({ id, version, effort }) {
      const { content } = open(id)
      const missing = CRITICAL_FIELDS.filter(field => content.fields[field] === undefined)
      if (missing.length > 0) {
        throw new VouchError('not-allowed-now', `still missing: ${missing.map(fieldInWords).join(', ')}`)
      }
      return setStatus(id, version, 'approved', undefined, effort)
    },

    'review.reject': ({ id, version, reason }) => setStatus(id, version, 'rejected', reason),
    'review.hold': ({ id, version, note }) => setStatus(id, version, 'held', note),
    'review.reopen': ({ id, version }) => setStatus(id, version, 'review'),

    'review.assign'({ id, version, assignee }) {
      store.desk.assign(id, version, assignee)
      return detail(id)
    },

    'review.sendBack'({ id, version, note }) {
      store.desk.sendBack(id, version, note)
      return detail(id)
    },

    'review.comment'({ id, text }) {
      store.desk.comment(id, text)
      return store.desk.conversation(id)
    },

    'review.conversation': ({ id }) => store.desk.conversation(id),

    'review.keepDrafts'({ id, drafts }) {
      store.desk.keepDrafts(id, drafts)
      return { kept: drafts.length }
    },

    'review.drafts': ({ id }) => store.desk.drafts(id),
    'review.vendorHistory': ({ id }) => store.desk.vendorHistory(id),
  }
}

/** A place without what is not known of it. */
function defined({ page, box }: Pick<FieldValue, 'page' | 'box'>): Pick<FieldValue, 'page' | 'box'> {
  return { ...(page !== undefined && { page }), ...(box !== undefined && { box }) }
}

/** A line item for the audit trail: its values without their places. */
function valuesOf(item: DocumentContent['lineItems'][number]): Record<string, string> {
  return Object.fromEntries(Object.entries(item).map(([column, cell]) => [column, cell.value]))
}
