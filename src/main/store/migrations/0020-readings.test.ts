import { expect, test } from 'vitest'
import { contents, DOCUMENT_AT_10, databaseAt, INSERT_DOCUMENT, migrateTo } from './test-support.ts'

test('readings: documents stay as they are and point at no reading yet', () => {
  const database = databaseAt(10)
  database.exec(INSERT_DOCUMENT)
  migrateTo(database, 20)
  expect(contents(database, 'documents', 'readings', 'revisions', 'words')).toEqual({
    documents: [{ ...DOCUMENT_AT_10, reading_row: null, revision: null }],
    readings: [],
    revisions: [],
    words: [],
  })
  expect(() => database.exec('UPDATE documents SET reading_row = 7')).toThrow(/FOREIGN KEY/)
  expect(() => database.exec("INSERT INTO revisions VALUES (9, 1, '', '', '{}', '[]')")).toThrow(/FOREIGN KEY/)
})
