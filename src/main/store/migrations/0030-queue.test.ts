import { expect, test } from 'vitest'
import { contents, databaseAt, INSERT_DOCUMENT, migrateTo } from './test-support.ts'

test('queue: one row a document, without a password unless one is given', () => {
  const database = databaseAt(20)
  database.exec(INSERT_DOCUMENT)
  const before = contents(database, 'documents')
  migrateTo(database, 30)
  database.exec('INSERT INTO queue (document_row) VALUES (1)')
  expect(() => database.exec('INSERT INTO queue (document_row) VALUES (1)')).toThrow(/UNIQUE/)
  expect(contents(database, 'documents', 'queue')).toEqual({
    ...before,
    queue: [{ document_row: 1, attempts: 0, password: null }],
  })
})
