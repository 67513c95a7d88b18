import { expect, test } from 'vitest'
import { contents, databaseAt, INSERT_DOCUMENT } from './test-support.ts'

test('understandings: one a document, of documents that are there', () => {
  const database = databaseAt(141)
  database.exec(INSERT_DOCUMENT)
  database.exec("INSERT INTO understandings VALUES (1, x'00')")
  expect(() => database.exec("INSERT INTO understandings VALUES (1, x'01')")).toThrow(/UNIQUE/)
  expect(() => database.exec("INSERT INTO understandings VALUES (2, x'01')")).toThrow(/FOREIGN KEY/)
  expect(contents(database, 'understandings')).toEqual({
    understandings: [{ document_row: 1, understanding: Buffer.from([0]) }],
  })
})
