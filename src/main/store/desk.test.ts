import { expect, test } from 'vitest'
import { machineRead, sampleContent } from './test-data.ts'
import { approveDocument, codeOf, importDocument, readDocument, temporaryStore } from './test-support.ts'

const versionOf = (store: ReturnType<typeof temporaryStore>, id: Parameters<typeof store.documents.get>[0]) =>
  store.documents.get(id).version

const actions = (store: ReturnType<typeof temporaryStore>, id: Parameters<typeof store.documents.get>[0]) =>
  store.audit.history(id).map(({ action, details }) => [action, details])

test('what nobody handed over or approved is not sent back, and an old version is not assigned', () => {
  const store = temporaryStore()
  const id = readDocument(store)
  const before = store.documents.get(id)
  expect(codeOf(() => store.desk.sendBack(id, before.version, 'Cost centre?'))).toBe('not-allowed-now')
  expect(codeOf(() => store.desk.assign(id, before.version - 1, 'Bob'))).toBe('changed-elsewhere')
  expect(store.documents.get(id)).toEqual(before)
  expect(store.desk.conversation(id)).toEqual({ comments: [], people: ['ada'] })
})

test('an approved invoice goes back to whoever approved it, and the audit trail says why', () => {
  const store = temporaryStore()
  const { summary } = approveDocument(store)
  store.desk.sendBack(summary.id, versionOf(store, summary.id), 'Wrong cost centre')
  expect(store.documents.get(summary.id)).toMatchObject({
    summary: { status: 'review', assignedTo: 'ada' },
    note: 'Wrong cost centre',
  })
  expect(actions(store, summary.id).at(-1)).toEqual([
    'sent-back',
    { from: 'approved', to: 'ada', note: 'Wrong cost centre' },
  ])
  expect(store.desk.conversation(summary.id).comments.map(({ by, text }) => [by, text])).toEqual([
    ['ada', 'Wrong cost centre'],
  ])
})

test('assigned, commented and assigned to nobody again: each is one entry', () => {
  const store = temporaryStore()
  const id = readDocument(store)
  store.desk.assign(id, versionOf(store, id), 'Bob')
  store.desk.comment(id, 'Delivery is not complete.')
  expect(store.desk.conversation(id).people).toEqual(['ada', 'Bob'])
  store.desk.assign(id, versionOf(store, id), '')
  expect(store.documents.get(id).summary.assignedTo).toBeUndefined()
  expect(actions(store, id).slice(-3)).toEqual([
    ['assigned', { before: null, after: 'Bob' }],
    ['commented', { comment: 'Delivery is not complete.' }],
    ['assigned', { before: 'Bob', after: null }],
  ])
})

test('drafts are kept until they are forgotten, and change neither version nor audit trail', () => {
  const store = temporaryStore()
  const id = readDocument(store)
  const before = [store.documents.get(id), store.audit.history(id)]
  const draft = { target: { kind: 'field', field: 'vendorName' }, text: 'Müll' } as const
  store.desk.keepDrafts(id, [{ ...draft, text: 'M' }])
  store.desk.keepDrafts(id, [draft])
  expect(store.desk.drafts(id)).toEqual([draft])
  expect([store.documents.get(id), store.audit.history(id)]).toEqual(before)
  store.desk.keepDrafts(id, [])
  expect(store.desk.drafts(id)).toEqual([])
})

test('effort is told by medians over approvals, and by nothing where there is none', () => {
  const store = temporaryStore()
  expect(store.desk.effort()).toEqual({ invoices: 0 })
  for (const [name, seconds] of [
    ['a', 4],
    ['b', 9],
    ['c', 30],
  ] as const) {
    const id = readDocument(store, `${name}.pdf`)
    const effort = { seconds, keystrokes: seconds, clicks: 0, fields: 1 }
    store.review.setStatus(id, versionOf(store, id), 'approved', undefined, effort)
  }
  expect(store.desk.effort()).toEqual({
    invoices: 3,
    median: { seconds: 9, keystrokes: 9, clicks: 0, fields: 1 },
  })
  expect(store.desk.effort('2027-01-01')).toEqual({ invoices: 0 })
})

test('the history of a vendor is what its approved invoices say, and not what is still waiting', () => {
  const store = temporaryStore()
  const withIban = (iban: string) => ({ fields: { ...sampleContent.fields, vendorIban: machineRead(iban) } })
  approveDocument(store, 'first.pdf', withIban('DE1'))
  approveDocument(store, 'second.pdf', withIban('DE2'))
  approveDocument(store, 'third.pdf', withIban('DE2'))
  readDocument(store, 'waiting.pdf', withIban('DE9'))
  const id = readDocument(store, 'this.pdf', withIban('DE3'))
  const history = store.desk.vendorHistory(id)
  expect(history.invoices).toBe(3)
  expect(history.fields.vendorIban).toEqual([
    { value: 'DE2', invoices: 2 },
    { value: 'DE1', invoices: 1 },
  ])
  expect(history.fields.totalAmount).toBeUndefined()
  expect(store.desk.vendorHistory(importDocument(store, 'unread.pdf'))).toEqual({ invoices: 0, fields: {} })
})
