import { expect, test } from 'vitest'
import { contents, databaseAt, INSERT_DOCUMENT, migrateTo } from './test-support.ts'

test('settings: nothing differs from the defaults and no folder is watched', () => {
  const database = databaseAt(50)
  database.exec(INSERT_DOCUMENT)
  const before = contents(database, 'documents')
  migrateTo(database, 60)
  expect(contents(database, 'documents', 'settings', 'folders')).toEqual({ ...before, settings: [], folders: [] })
})
