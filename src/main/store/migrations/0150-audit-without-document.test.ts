import { expect, test } from 'vitest'
import { lastDetails } from '../audit.ts'
import { databaseAt, migrateTo } from './test-support.ts'

test('audit without document: the last of an action is found in the index, and is the same as before', () => {
  const database = databaseAt(141)
  const insert = database.prepare("INSERT INTO audit VALUES (?, '', 'ada', ?, ?, ?, '')")
  insert.run(1, 'version-changed', null, '{"version":1}')
  insert.run(2, 'version-changed', null, '{"version":2}')
  insert.run(3, 'version-changed', 'd_1', '{"version":3}')
  insert.run(4, 'backup-made', null, '{}')
  migrateTo(database, 150)
  expect(lastDetails(database, 'version-changed')).toEqual({ version: 2 })
  const plan = database
    .prepare<[], { detail: string }>(
      "EXPLAIN QUERY PLAN SELECT details FROM audit WHERE document_id IS NULL AND action = 'x' ORDER BY sequence DESC",
    )
    .all()
  expect(plan.map(({ detail }) => detail)).toEqual(['SEARCH audit USING INDEX audit_without_document (action=?)'])
})
