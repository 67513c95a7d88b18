import { expect, test } from 'vitest'
import { contents, databaseAt, INSERT_DOCUMENT, migrateTo } from './test-support.ts'

test('problems: none yet; one a cause, and occurrences only of documents that exist', () => {
  const database = databaseAt(90)
  database.exec(INSERT_DOCUMENT)
  const before = contents(database, 'documents', 'queue_state')
  migrateTo(database, 100)
  const insert = `INSERT INTO problems (cause, code, kind, component, severity, message, advice, first_seen, last_seen)
    VALUES ('x', 'page-faint', 'page', 'ocr', 'medium', 'faint', 'scan again', '', '')`
  database.exec(insert)
  expect(() => database.exec(insert)).toThrow(/UNIQUE/)
  expect(() => database.exec("INSERT INTO problem_occurrences VALUES (1, 7, '', 0, 1)")).toThrow(/FOREIGN KEY/)
  expect(() => database.exec("INSERT INTO problem_occurrences VALUES (1, 1, '', 2, 1)")).toThrow(/CHECK/)
  database.exec("INSERT INTO problem_recoveries VALUES (1, '', 'again', 1)")
  expect(contents(database, 'documents', 'queue_state', 'problem_occurrences', 'problem_recoveries')).toEqual({
    ...before,
    problem_occurrences: [],
    problem_recoveries: [{ problem_row: 1, at: '', method: 'again', helped: 1 }],
  })
})
