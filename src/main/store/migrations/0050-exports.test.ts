import { expect, test } from 'vitest'
import { contents, databaseAt, INSERT_DOCUMENT, migrateTo } from './test-support.ts'

test('exports: a document is in one export, and only in one that exists', () => {
  const database = databaseAt(40)
  database.exec(INSERT_DOCUMENT)
  const before = contents(database, 'documents')
  migrateTo(database, 50)
  database.exec(`
    INSERT INTO exports VALUES (1, '2026-11-23T10:00:00.000Z', 'ada', 'vouch-generic', 'a.csv', 'ab', x'00');
    INSERT INTO exports VALUES (2, '2026-11-23T10:00:01.000Z', 'ada', 'vouch-generic', 'b.csv', 'cd', x'01');
    INSERT INTO export_documents VALUES (1, 1);
  `)
  expect(() => database.exec('INSERT INTO export_documents VALUES (2, 1)')).toThrow(/UNIQUE/)
  expect(() => database.exec('INSERT INTO export_documents VALUES (3, 1)')).toThrow()
  expect(contents(database, 'documents', 'export_documents')).toEqual({
    ...before,
    export_documents: [{ export_id: 1, document_row: 1 }],
  })
})
