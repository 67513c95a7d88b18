import { expect, test } from 'vitest'
import { contents, DOCUMENT_AT_10, databaseAt, INSERT_DOCUMENT, migrateTo } from './test-support.ts'

test('effort, conversation and drafts: documents stay as they are and belong to nobody', () => {
  const database = databaseAt(80)
  database.exec(INSERT_DOCUMENT)
  migrateTo(database, 122)
  database.exec(`
    INSERT INTO effort VALUES (1, 1, '2026-11-23T10:00:00.000Z', 'ada', 8.5, 4, 0, 3);
    INSERT INTO comments VALUES (1, 1, '2026-11-23T10:00:00.000Z', 'ada', 'Why?');
    INSERT INTO drafts VALUES (1, '[]');
  `)
  expect(() => database.exec("INSERT INTO drafts VALUES (2, '[]')")).toThrow(/FOREIGN KEY/)
  expect(() => database.exec("INSERT INTO comments VALUES (2, 2, '', '', '')")).toThrow(/FOREIGN KEY/)
  expect(contents(database, 'effort', 'comments', 'drafts')).toEqual({
    effort: [
      {
        ...{ row: 1, document_row: 1, at: '2026-11-23T10:00:00.000Z', actor: 'ada' },
        ...{ seconds: 8.5, keystrokes: 4, clicks: 0, fields: 3 },
      },
    ],
    comments: [{ row: 1, document_row: 1, at: '2026-11-23T10:00:00.000Z', actor: 'ada', text: 'Why?' }],
    drafts: [{ document_row: 1, drafts: '[]' }],
  })
  const { documents } = contents(database, 'documents')
  expect(documents).toMatchObject([{ id: DOCUMENT_AT_10.id, status: 'queued', assigned_to: null }])
})
