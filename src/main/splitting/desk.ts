import type { ApiHandlers, DocumentDetail } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { FIELD_NAMES } from '#shared/fields.ts'
import type { SplitPart } from '#shared/splitting.ts'
import { toDetail } from '../review/detail.ts'
import type { CarriedWork, NewPart } from '../store/splits.ts'
import type { DocumentRecord, Store } from '../store/types.ts'
import { carriedWork } from './carried-work.ts'
import { cutApart } from './cut-apart.ts'

type Editing = Pick<ApiHandlers, 'review.setField' | 'review.setLineItems' | 'review.reopen'>

export interface SplittingOptions {
  readonly store: Store
  readonly review: Editing
  /** Documents changed, and new ones wait in the queue. */
  onSplit(ids: readonly DocumentId[]): void
}

/** Splits documents that hold several invoices, as a person decided. */
export interface SplittingDesk {
  readonly handlers: Pick<ApiHandlers, 'splitting.accept' | 'splitting.decline'>
  /** It may have been read: what was corrected before the split is entered. */
  documentChanged(id: DocumentId): Promise<void>
  /** The same for all that were read when Vouch ended. */
  start(): Promise<void>
}

/** Parts follow each other and leave no page out. Throws VouchError `value-invalid`. */
function assertWhole(parts: readonly SplitPart[], pageCount: number): void {
  const ends = [0, ...parts.map(({ to }) => to)]
  const follow = parts.every(({ from, to }, index) => from === ends[index]! + 1 && to >= from)
  if (!follow || ends.at(-1) !== pageCount) throw new VouchError('value-invalid', 'every page belongs to one invoice')
}

function newParts(store: Store, record: DocumentRecord, parts: readonly SplitPart[]): Omit<NewPart, 'document'>[] {
  const { id } = record.summary
  const works = record.content && carriedWork(record.content, parts, page => store.documents.words(id, page))
  return parts.map(({ from, to }, index) => ({ from, to, ...(works?.[index] && { work: works[index] }) }))
}

export function createSplittingDesk({ store, review, onSplit }: SplittingOptions): SplittingDesk {
  const entering = new Set<DocumentId>()

  async function accept(input: { id: DocumentId; version: number; parts: SplitPart[] }): Promise<DocumentId[]> {
    const { id, version, parts } = input
    const record = store.documents.get(id)
    const { fileName, pageCount, priority } = record.summary
    if (record.mediaType !== 'application/pdf') throw new VouchError('not-allowed-now', 'only a PDF can be split')
    if (record.version !== version) throw new VouchError('changed-elsewhere')
    assertWhole(parts, pageCount)
    const source = store.documents.source(id)
    const hints = store.documents.hints(id)
    const files = await cutApart({ file: store.originals.pathOf(record.sha256), parts })
    const made: NewPart[] = []
    for (const [index, part] of newParts(store, record, parts).entries()) {
      const { sha256, byteLength } = await store.originals.put(files[index]!)
      const pages = { from: part.from, to: part.to }
      made.push({
        ...part,
        document: {
          ...{ fileName: `${fileName} (${index + 1} of ${parts.length})`, sha256, byteLength },
          ...{ mediaType: 'application/pdf', priority, source },
          origin: { containers: [...(record.origin?.containers ?? []), { fileName, pages }] },
          ...(hints && { hints }),
        },
      })
    }
    const documents = store.splits.accept(id, version, made).map(document => document.id)
    onSplit([id, ...documents])
    return documents
  }

  function decline({ id, version }: { id: DocumentId; version: number }): DocumentDetail {
    store.splits.decline(id, version)
    onSplit([id])
    return toDetail(store.documents.get(id))
  }

  /** Enters the corrections as the person who made them would. */
  async function documentChanged(id: DocumentId): Promise<void> {
    const work = store.splits.work(id)
    if (work === undefined || entering.has(id)) return
    entering.add(id)
    try {
      await enterWork(id, work)
    } finally {
      entering.delete(id)
    }
  }

  async function enterWork(id: DocumentId, work: CarriedWork): Promise<void> {
    const { summary, version, content } = store.documents.get(id)
    if (content === undefined || (summary.status !== 'review' && summary.status !== 'approved')) return
    let at = version
    // What a person corrected is theirs to approve.
    if (summary.status === 'approved') at = (await review['review.reopen']({ id, version: at })).version
    for (const field of FIELD_NAMES) {
      const value = work.fields[field]
      if (value === undefined) continue
      const { raw, page, box } = value
      at = (await review['review.setField']({ id, version: at, field, raw, page, box })).version
    }
    if (work.lineItems !== undefined)
      await review['review.setLineItems']({ id, version: at, lineItems: work.lineItems })
    store.splits.workDone(id)
    onSplit([id])
  }

  return {
    handlers: { 'splitting.accept': accept, 'splitting.decline': decline },
    documentChanged,
    async start() {
      for (const id of store.splits.waiting()) await documentChanged(id)
    },
  }
}
