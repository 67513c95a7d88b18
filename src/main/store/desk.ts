import type { Comment, Effort, KeptDraft, VendorHistory } from '#shared/desk.ts'
import type { DocumentContent } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { FieldName } from '#shared/fields.ts'
import { MACHINE_ACTOR } from './audit.ts'
import type { StoreContext } from './context.ts'
import { assertStatus, findRow, findVersion, setColumns } from './document-rows.ts'
import { forgetApproval } from './revisions.ts'
import type { Store } from './types.ts'

/** What a vendor prints on every invoice alike. */
const LASTING_FIELDS: readonly FieldName[] = [
  'vendorName',
  'vendorAddress',
  'vendorVatId',
  'vendorTaxNumber',
  'vendorEmail',
  'vendorIban',
  'vendorBic',
  'customerNumber',
  'currency',
  'paymentTerms',
  'buyerName',
  'buyerVatId',
]

/** More would only say what a vendor did years ago. */
const MOST_EARLIER_INVOICES = 20

export function createDesk(context: StoreContext): Store['desk'] {
  const { database, change, now, actor } = context
  const addComment = database.prepare('INSERT INTO comments (document_row, at, actor, text) VALUES (?, ?, ?, ?)')
  const comments = database.prepare<[number], Comment>(
    'SELECT at, actor AS by, text FROM comments WHERE document_row = ? ORDER BY row',
  )
  const people = database
    .prepare<[string], string>(
      `SELECT DISTINCT name FROM (
         SELECT assigned_to AS name FROM documents WHERE assigned_to IS NOT NULL
         UNION SELECT actor FROM comments UNION SELECT actor FROM effort UNION SELECT ?
       ) ORDER BY name COLLATE NOCASE`,
    )
    .pluck()
  const lastHand = database
    .prepare<[string, string], string>(
      `SELECT actor FROM audit WHERE document_id = ? AND actor <> ? AND action IN ('assigned', 'approved')
       ORDER BY sequence DESC LIMIT 1`,
    )
    .pluck()
  const keep = database.prepare('INSERT OR REPLACE INTO drafts (document_row, drafts) VALUES (?, ?)')
  const forget = database.prepare('DELETE FROM drafts WHERE document_row = ?')
  const kept = database.prepare<[number], string>('SELECT drafts FROM drafts WHERE document_row = ?').pluck()
  const figures = database.prepare<[string, string], { invoices: number } & { [Key in keyof Effort]: number | null }>(
    `SELECT count(*) AS invoices, median(seconds) AS seconds, median(keystrokes) AS keystrokes,
       median(clicks) AS clicks, median(fields) AS fields
     FROM effort WHERE actor = ? AND at >= ?`,
  )
  const earlier = database
    .prepare<[{ id: string; most: number }], string>(
      `SELECT revisions.content FROM documents AS this
       JOIN documents AS other ON other.vendor_key = this.vendor_key AND other.row <> this.row
       JOIN revisions ON revisions.document_row = other.row AND revisions.number = other.revision
       WHERE this.id = :id AND other.status IN ('approved', 'exported')
       ORDER BY other.approved_at DESC LIMIT :most`,
    )
    .pluck()

  return {
    assign: (id, version, assignee) =>
      change(() => {
        const row = findVersion(database, id, version)
        setColumns(database, row.row, { assigned_to: assignee === '' ? null : assignee })
        const details = { before: row.assigned_to, after: assignee === '' ? null : assignee }
        return { result: undefined, entries: [{ action: 'assigned', documentId: id, details }] }
      }),

    sendBack: (id, version, note) =>
      change(() => {
        const row = findVersion(database, id, version)
        assertStatus(row, ['review', 'held', 'approved'])
        const to = lastHand.get(id, MACHINE_ACTOR)
        if (to === undefined) throw new VouchError('not-allowed-now', 'nobody handed it over or approved it')
        setColumns(database, row.row, { status: 'review', approved_at: null, assigned_to: to, note })
        forgetApproval(context, row)
        addComment.run(row.row, now(), actor, note)
        const details = { from: row.status, to, note }
        return { result: undefined, entries: [{ action: 'sent-back', documentId: id, details }] }
      }),

    comment: (id, text) =>
      change(() => {
        addComment.run(findRow(database, id).row, now(), actor, text)
        return { result: undefined, entries: [{ action: 'commented', documentId: id, details: { comment: text } }] }
      }),

    conversation: id => ({ comments: comments.all(findRow(database, id).row), people: people.all(actor) }),

    keepDrafts(id, drafts) {
      const { row } = findRow(database, id)
      if (drafts.length === 0) forget.run(row)
      else keep.run(row, JSON.stringify(drafts))
    },

    drafts: id => JSON.parse(kept.get(findRow(database, id).row) ?? '[]') as KeptDraft[],

    effort(since = '') {
      const { invoices, seconds, keystrokes, clicks, fields } = figures.get(actor, since)!
      if (seconds === null || keystrokes === null || clicks === null || fields === null) return { invoices }
      const median = {
        seconds,
        keystrokes: Math.round(keystrokes),
        clicks: Math.round(clicks),
        fields: Math.round(fields),
      }
      return { invoices, median }
    },

    vendorHistory: id => historyOf(earlier.all({ id, most: MOST_EARLIER_INVOICES })),
  }
}

/** How many of the contents say what in each lasting field; what the newest says comes first. */
function historyOf(contents: readonly string[]): VendorHistory {
  const all = contents.map(content => (JSON.parse(content) as DocumentContent).fields)
  const said = LASTING_FIELDS.map(field => {
    const counts = new Map<string, number>()
    for (const { [field]: value } of all) if (value) counts.set(value.value, (counts.get(value.value) ?? 0) + 1)
    return [field, [...counts].map(([value, invoices]) => ({ value, invoices }))] as const
  })
  return { invoices: all.length, fields: Object.fromEntries(said.filter(([, values]) => values.length > 0)) }
}
