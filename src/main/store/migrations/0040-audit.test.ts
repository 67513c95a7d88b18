import { expect, test } from 'vitest'
import { GENESIS } from '../audit-chain.ts'
import { contents, databaseAt, INSERT_DOCUMENT, migrateTo } from './test-support.ts'

test('audit: an empty chain with its head at the beginning', () => {
  const database = databaseAt(30)
  database.exec(INSERT_DOCUMENT)
  const before = contents(database, 'documents')
  migrateTo(database, 40)
  expect(() => database.exec(`INSERT INTO audit_head VALUES (2, 0, '')`)).toThrow(/CHECK/)
  expect(contents(database, 'documents', 'audit', 'audit_head')).toEqual({
    ...before,
    audit: [],
    audit_head: [{ only: 1, entries: 0, hash: GENESIS }],
  })
})
