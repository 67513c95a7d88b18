import { expect, test } from 'vitest'
import { contents, DOCUMENT_AT_10, databaseAt, INSERT_DOCUMENT } from './test-support.ts'

test('documents: a row with its defaults; the same bytes and unknown statuses are refused', () => {
  const database = databaseAt(10)
  database.exec(INSERT_DOCUMENT)
  expect(() => database.exec(INSERT_DOCUMENT.replace('(1,', '(2,').replace('0001', '0002'))).toThrow(/sha256/)
  expect(() => database.exec("UPDATE documents SET status = 'lost'")).toThrow(/CHECK/)
  expect(() => database.exec('UPDATE documents SET priority = 4')).toThrow(/CHECK/)
  expect(contents(database, 'documents')).toEqual({ documents: [DOCUMENT_AT_10] })
})
