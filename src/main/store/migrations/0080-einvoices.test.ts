import { expect, test } from 'vitest'
import { contents, databaseAt, INSERT_DOCUMENT, migrateTo } from './test-support.ts'

test('e-invoices: documents stay as they are, one e-invoice a document and its attachments by number', () => {
  const database = databaseAt(70)
  database.exec(INSERT_DOCUMENT)
  const before = contents(database, 'documents')
  migrateTo(database, 80)
  database.exec(`
    INSERT INTO einvoices VALUES (1, x'00');
    INSERT INTO attachments VALUES (1, 1, x'01');
  `)
  expect(() => database.exec("INSERT INTO einvoices VALUES (1, x'02')")).toThrow(/UNIQUE/)
  expect(() => database.exec("INSERT INTO attachments VALUES (2, 1, x'02')")).toThrow(/FOREIGN KEY/)
  expect(contents(database, 'documents', 'einvoices', 'attachments')).toEqual({
    ...before,
    einvoices: [{ document_row: 1, einvoice: Buffer.from([0]) }],
    attachments: [{ document_row: 1, number: 1, content: Buffer.from([1]) }],
  })
})
