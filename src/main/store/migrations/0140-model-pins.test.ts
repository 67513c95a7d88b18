import { expect, test } from 'vitest'
import { contents, databaseAt } from './test-support.ts'

test('pins: nothing is switched on yet, and each switch is a line of its own', () => {
  const database = databaseAt(140)
  expect(contents(database, 'model_pins')).toEqual({ model_pins: [] })
  database.exec(`INSERT INTO model_pins (at, actor, reader, title, replaced)
    VALUES ('2026-11-23', 'ada', '{}', 'rules', '{}')`)
  expect(contents(database, 'model_pins').model_pins).toEqual([
    { sequence: 1, at: '2026-11-23', actor: 'ada', reader: '{}', title: 'rules', replaced: '{}', replay: null },
  ])
})
