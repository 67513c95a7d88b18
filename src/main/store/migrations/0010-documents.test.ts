import { expect, test } from 'vitest'
import { DOCUMENT_STATUSES } from '#shared/api.ts'
import { contents, DOCUMENT_AT_10, databaseAt, INSERT_DOCUMENT } from './test-support.ts'

test('documents: a row with its defaults; the same bytes and unknown statuses are refused', () => {
  const database = databaseAt(10)
  database.exec(INSERT_DOCUMENT)
  expect(() => database.exec(INSERT_DOCUMENT.replace('(1,', '(2,').replace('0001', '0002'))).toThrow(/sha256/)
  expect(() => database.exec("UPDATE documents SET status = 'lost'")).toThrow(/CHECK/)
  expect(() => database.exec('UPDATE documents SET priority = 4')).toThrow(/CHECK/)
  const places = DOCUMENT_STATUSES.map(status => {
    database.prepare('UPDATE documents SET status = ?').run(status)
    return database.prepare('SELECT status_place FROM documents').pluck().get()
  })
  expect(places).toEqual(DOCUMENT_STATUSES.map((_, place) => place))
  database.exec("UPDATE documents SET status = 'queued'")
  expect(contents(database, 'documents')).toEqual({ documents: [DOCUMENT_AT_10] })
})
