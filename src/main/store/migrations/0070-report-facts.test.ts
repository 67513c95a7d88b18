import { expect, test } from 'vitest'
import { contents, databaseAt, INSERT_DOCUMENT, migrateTo } from './test-support.ts'

test('report facts: readings stay as they are, one fact a stage, a problem and a field', () => {
  const database = databaseAt(60)
  database.exec(INSERT_DOCUMENT)
  database.exec("INSERT INTO readings VALUES (1, 1, 1, '2026-11-23T10:00:00.000Z', 90, 'good', 800, '{}')")
  const before = contents(database, 'documents', 'readings')
  migrateTo(database, 70)
  database.exec(`
    INSERT INTO reading_timings VALUES (1, 'ocr', 600);
    INSERT INTO reading_errors VALUES (1, 'page-unreadable');
    INSERT INTO approved_fields VALUES (1, 'vendorName', 1, 0);
  `)
  expect(() => database.exec("INSERT INTO reading_timings VALUES (1, 'ocr', 1)")).toThrow(/UNIQUE/)
  expect(() => database.exec("INSERT INTO reading_errors VALUES (2, 'x')")).toThrow(/FOREIGN KEY/)
  expect(contents(database, 'documents', 'readings', 'reading_timings', 'reading_errors', 'approved_fields')).toEqual({
    ...before,
    reading_timings: [{ reading_row: 1, stage: 'ocr', ms: 600 }],
    reading_errors: [{ reading_row: 1, code: 'page-unreadable' }],
    approved_fields: [{ document_row: 1, field: 'vendorName', read: 1, corrected: 0 }],
  })
})
