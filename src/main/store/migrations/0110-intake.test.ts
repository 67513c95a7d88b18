import { expect, test } from 'vitest'
import { contents, databaseAt, INSERT_DOCUMENT, migrateTo } from './test-support.ts'

test('intake: folders keep their path and have no profile yet; nothing moves without a place to go', () => {
  const database = databaseAt(80)
  database.exec(`${INSERT_DOCUMENT} INSERT INTO folders VALUES ('/inbox');`)
  const before = contents(database, 'documents')
  migrateTo(database, 110)
  expect(contents(database, 'documents', 'folders', 'intake_ledger', 'origins')).toEqual({
    ...{ documents: [expect.objectContaining(before.documents?.[0] as object)], intake_ledger: [], origins: [] },
    folders: [{ path: '/inbox', profile: '{}' }],
  })
  const insert = (state: string) =>
    `INSERT INTO intake_ledger (path, folder, byte_length, changed_ms, state) VALUES ('/inbox/a', '/inbox', 1, 1, '${state}')`
  expect(() => database.exec(insert('moving'))).toThrow(/CHECK/)
  expect(() => database.exec(insert('lost'))).toThrow(/CHECK/)
  database.exec(insert('begun'))
  expect(() => database.exec(insert('taken'))).toThrow(/UNIQUE/)
})
