import { expect, test } from 'vitest'
import { contents, databaseAt, INSERT_DOCUMENT, migrateTo } from './test-support.ts'

test('queue list: documents stay as they are, and each order of the queue is walked without sorting', () => {
  const database = databaseAt(122)
  database.exec(INSERT_DOCUMENT)
  const before = contents(database, 'documents')
  migrateTo(database, 130)
  expect(contents(database, 'documents')).toEqual(before)
  const orders = [
    'row',
    'vendor_key',
    'invoice_number COLLATE NOCASE',
    'total_order',
    'due_date',
    'confidence',
    'status_place',
  ]
  const plans = orders.map(order =>
    database
      .prepare<[], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT row FROM documents WHERE +status IN ('review', 'held') ORDER BY ${order} DESC NULLS LAST, row DESC`,
      )
      .all()
      .map(({ detail }) => detail)
      .join('; '),
  )
  for (const plan of plans) expect(plan).not.toContain('TEMP B-TREE')
})
