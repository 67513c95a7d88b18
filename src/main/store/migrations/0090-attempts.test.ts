import { expect, test } from 'vitest'
import { contents, databaseAt, INSERT_DOCUMENT, migrateTo } from './test-support.ts'

test('attempts: what waits goes on waiting and is not put aside, attempts by number, nothing is paused', () => {
  const database = databaseAt(80)
  database.exec(INSERT_DOCUMENT)
  database.exec("INSERT INTO queue VALUES (1, 2, 'geheim')")
  const before = contents(database, 'documents')
  migrateTo(database, 90)
  database.exec("INSERT INTO attempts VALUES (1, 1, '2026-11-23T10:00:00.000Z', NULL, 'failed', 12.5, 0, '{}')")
  expect(() => database.exec("INSERT INTO attempts VALUES (1, 1, '', NULL, 'read', 1, 1, '{}')")).toThrow(/UNIQUE/)
  expect(() => database.exec("INSERT INTO attempts VALUES (2, 1, '', NULL, 'read', 1, 1, '{}')")).toThrow(/FOREIGN KEY/)
  expect(() => database.exec("INSERT INTO attempts VALUES (1, 2, '', NULL, 'lost', 1, 1, '{}')")).toThrow(/CHECK/)
  expect(contents(database, 'documents', 'queue', 'queue_state', 'attempts')).toEqual({
    ...before,
    queue: [{ document_row: 1, attempts: 2, password: 'geheim', put_aside: 0 }],
    queue_state: [{ paused: 0 }],
    attempts: [
      {
        ...{ document_row: 1, number: 1, at: '2026-11-23T10:00:00.000Z', strategy: null },
        ...{ outcome: 'failed', ms: 12.5, kept: 0, details: '{}' },
      },
    ],
  })
})
