import { expect, test } from 'vitest'
import { reading } from '../test-data.ts'
import { contents, databaseAt, INSERT_DOCUMENT, migrateTo } from './test-support.ts'

test('reading figures: what earlier readings say of their quality stands beside them, where they say it', () => {
  const database = databaseAt(101)
  database.exec(INSERT_DOCUMENT)
  const insert = database.prepare(
    "INSERT INTO readings VALUES (?, 1, 1, '2026-11-23T10:00:00.000Z', 91, 'good', 800, ?)",
  )
  insert.run(1, JSON.stringify(reading()))
  insert.run(2, '{}')
  const before = contents(database, 'documents', 'readings')
  migrateTo(database, 102)
  const ninety = { confidence: 90, completeness: 90, accuracy: 90, consistency: 90, speed: 90 }
  expect(contents(database, 'documents', 'readings', 'reading_figures')).toEqual({
    ...before,
    reading_figures: [{ reading_row: 1, ...ninety, ocr: 90, extraction: 90, validation: 90 }],
  })
})
