import { expect, test } from 'vitest'
import { contents, databaseAt, INSERT_DOCUMENT, migrateTo } from './test-support.ts'

test('splits: documents stay as they are, one decision a document and the work that waits for it', () => {
  const database = databaseAt(110)
  database.exec(INSERT_DOCUMENT)
  const before = contents(database, 'documents')
  migrateTo(database, 111)
  database.exec("INSERT INTO splits VALUES (1, '[]'); INSERT INTO carried_work VALUES (1, '{}');")
  expect(() => database.exec("INSERT INTO splits VALUES (1, '[]')")).toThrow(/UNIQUE/)
  expect(() => database.exec("INSERT INTO carried_work VALUES (2, '{}')")).toThrow(/FOREIGN KEY/)
  expect(contents(database, 'documents', 'splits', 'carried_work')).toEqual({
    ...before,
    splits: [{ document_row: 1, parts: '[]' }],
    carried_work: [{ document_row: 1, work: '{}' }],
  })
})
