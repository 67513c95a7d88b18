import { expect, test } from 'vitest'
import { contents, databaseAt, INSERT_DOCUMENT, migrateTo } from './test-support.ts'

test('alerts: none yet; one a cause as long as it is so, and another when it comes back', () => {
  const database = databaseAt(100)
  database.exec(INSERT_DOCUMENT)
  const before = contents(database, 'documents')
  migrateTo(database, 101)
  expect(contents(database, 'documents', 'alerts')).toEqual({ ...before, alerts: [] })
  const insert = `INSERT INTO alerts (cause, kind, severity, about, message, advice, figures, raised_at, last_at)
    VALUES ('disk:', 'disk', 'high', '', 'full', 'free some', '[]', '', '')`
  database.exec(insert)
  expect(() => database.exec(insert)).toThrow(/UNIQUE/)
  database.exec("UPDATE alerts SET cleared_at = 'x'")
  database.exec(insert)
  expect(contents(database, 'alerts').alerts).toMatchObject([{ cleared_at: 'x' }, { cleared_at: null }])
})
