import { expect, test } from 'vitest'
import { contents, databaseAt, INSERT_DOCUMENT, migrateTo } from './test-support.ts'

const CONTENT = JSON.stringify({
  fields: { vendorVatId: { value: 'DE136695976' }, vendorIban: { value: 'DE02120300000000202051' } },
})

/** A document of that status, with its first revision. */
function withDocument(status: string) {
  const database = databaseAt(150)
  database.exec(INSERT_DOCUMENT)
  database.prepare('UPDATE documents SET status = ?, revision = 1, version = 2').run(status)
  database
    .prepare(
      `INSERT INTO revisions (document_row, number, content, validation, at, actor)
       VALUES (1, 1, ?, '[]', '2026-11-23T10:00:00.000Z', 'ada')`,
    )
    .run(CONTENT)
  return database
}

test('vendor identities: of what a person approved alone', () => {
  const approvedByTheMachine = withDocument('approved')
  migrateTo(approvedByTheMachine, 160)
  expect(contents(approvedByTheMachine, 'vendor_identities')).toEqual({ vendor_identities: [] })

  const read = withDocument('review')
  read.exec("INSERT INTO approved_fields VALUES (1, 'vendorName', 1, 0)")
  migrateTo(read, 160)
  expect(contents(read, 'vendor_identities')).toEqual({ vendor_identities: [] })

  const approved = withDocument('exported')
  approved.exec("INSERT INTO approved_fields VALUES (1, 'vendorName', 1, 0)")
  migrateTo(approved, 160)
  expect(contents(approved, 'vendor_identities')).toEqual({
    vendor_identities: [
      { field: 'vendorIban', value: 'DE02120300000000202051', document_row: 1 },
      { field: 'vendorVatId', value: 'DE136695976', document_row: 1 },
    ],
  })
})
