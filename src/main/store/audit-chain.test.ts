import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { createAppend, readHead, verifyAudit } from './audit.ts'
import { type AuditRow, canonical, entryHash, GENESIS, verifyChain } from './audit-chain.ts'
import { migrate } from './migrations/index.ts'
import { steppingClock } from './test-support.ts'

/** A database with five entries, open to anyone who can write to the file: the triggers are gone. */
function tamperable(): Database.Database {
  const database = new Database(':memory:')
  migrate(database)
  const clock = steppingClock()
  const append = createAppend(database, 'ada', () => clock().toISOString())
  for (const number of [1, 2, 3, 4, 5]) {
    append({ action: 'noted', details: { number, text: 'Müller', nested: { b: 1, a: [true, null] } } })
  }
  for (const trigger of ['audit_is_never_changed', 'audit_is_never_deleted', 'audit_is_only_appended']) {
    database.exec(`DROP TRIGGER ${trigger}`)
  }
  return database
}

test('what JSON cannot say has no canonical form', () => {
  expect(() => canonical({ amount: Number.NaN })).toThrow(TypeError)
  expect(() => canonical(() => 1)).toThrow(TypeError)
})

test('a value has one canonical form, whatever its key order and Unicode form', () => {
  const composed = canonical({ b: 'Mu\u0308ller', a: [1, { d: null, c: undefined }], A: true })
  expect(composed).toBe('{"A":true,"a":[1,{"d":null}],"b":"Müller"}')
  expect(canonical({ A: true, a: [1, { d: null }], b: 'Müller' })).toBe(composed)
})

test('an entry hashes to the published vector', () => {
  // Computed apart from this code, for whoever writes a verifier of their own:
  // printf 'vouch-audit-entry-1\n%064d{"action":"noted","actor":"ada","at":"2026-11-23T10:00:00.000Z",\
  // "details":{"a":1},"documentId":null,"sequence":1}' 0 | sha256sum
  const entry = {
    ...{ sequence: 1, at: '2026-11-23T10:00:00.000Z', actor: 'ada', action: 'noted', document_id: null },
    details: '{"a":1}',
  }
  expect(entryHash(GENESIS, entry)).toBe('de1623ee527a3b8aac1d116b29af648cb6531db2266a73eb870ac797fd4fcd61')
})

test('every changed character of every column is found, and named', () => {
  const database = tamperable()
  const row = database.prepare<[], AuditRow>('SELECT * FROM audit WHERE sequence = 3').get()!
  const columns = ['at', 'actor', 'action', 'details', 'hash'] as const
  for (const column of columns) {
    for (let place = 0; place < row[column].length; place++) {
      const flipped = String.fromCharCode(row[column].charCodeAt(place) ^ 1)
      const changed = row[column].slice(0, place) + flipped + row[column].slice(place + 1)
      database.prepare(`UPDATE audit SET ${column} = ? WHERE sequence = 3`).run(changed)
      expect(verifyChain(database, []).broken?.sequence, `${column} ${place}`).toBe(3)
    }
    database.prepare(`UPDATE audit SET ${column} = ? WHERE sequence = 3`).run(row[column])
  }
  database.exec("UPDATE audit SET document_id = 'd_0000000000000001' WHERE sequence = 3")
  expect(verifyChain(database, []).broken?.sequence).toBe(3)
})

test('a removed entry is found, and named', () => {
  const database = tamperable()
  database.exec('DELETE FROM audit WHERE sequence = 2')
  expect(verifyChain(database, [])).toMatchObject({ ok: false, entries: 1, broken: { sequence: 2 } })
})

test('two exchanged entries are found', () => {
  const database = tamperable()
  database.exec(`
    UPDATE audit SET sequence = 99 WHERE sequence = 2;
    UPDATE audit SET sequence = 2 WHERE sequence = 3;
    UPDATE audit SET sequence = 3 WHERE sequence = 99;
  `)
  expect(verifyChain(database, []).broken?.sequence).toBe(2)
})

test('a cut-off tail fits the chain, and is found from the head beside it', () => {
  const database = tamperable()
  database.exec('DELETE FROM audit WHERE sequence > 3')
  expect(verifyChain(database, []).ok).toBe(true)
  expect(verifyAudit(database, [])).toMatchObject({ ok: false, entries: 3, broken: { sequence: 4 } })
})

test('a cut-off tail with a corrected head is found from the head that was noted outside', () => {
  const database = tamperable()
  const noted = readHead(database)
  const hash = database.prepare<[], string>('SELECT hash FROM audit WHERE sequence = 3').pluck().get()!
  database.exec('DELETE FROM audit WHERE sequence > 3')
  database.prepare('UPDATE audit_head SET entries = 3, hash = ?').run(hash)
  expect(verifyAudit(database, []).ok).toBe(true)
  expect(verifyAudit(database, [noted])).toMatchObject({ ok: false, entries: 3, broken: { sequence: 4 } })
})

test('a chain that was written anew from some entry on is found from the head that was noted outside', () => {
  const database = tamperable()
  const noted = readHead(database)
  const rows = database.prepare<[], AuditRow>('SELECT * FROM audit ORDER BY sequence').all()
  let previous = rows[1]!.hash
  for (const row of rows.slice(2)) {
    const forged = { ...row, actor: 'eve' }
    previous = entryHash(previous, forged)
    database.prepare('UPDATE audit SET actor = ?, hash = ? WHERE sequence = ?').run('eve', previous, row.sequence)
  }
  database.prepare('UPDATE audit_head SET hash = ?').run(previous)
  expect(verifyAudit(database, []).ok).toBe(true)
  expect(verifyAudit(database, [noted])).toMatchObject({ ok: false, broken: { sequence: 5 } })
})

test('an entry that was put in past the head is found', () => {
  const database = tamperable()
  const head = readHead(database)
  const entry = { sequence: 6, at: 'x', actor: 'eve', action: 'approved', document_id: null, details: '{}' }
  database
    .prepare('INSERT INTO audit VALUES (:sequence, :at, :actor, :action, :document_id, :details, :hash)')
    .run({ ...entry, hash: entryHash(head.hash, entry) })
  expect(verifyAudit(database, [])).toMatchObject({ ok: false, broken: { sequence: 6 } })
})

test('a chain that nobody touched is whole', () => {
  const database = tamperable()
  expect(verifyAudit(database, [readHead(database)])).toEqual({ ok: true, entries: 5, head: readHead(database).hash })
  const empty = new Database(':memory:')
  migrate(empty)
  expect(verifyAudit(empty, [])).toEqual({ ok: true, entries: 0 })
})

test('the database itself refuses to change, delete, replace or insert entries out of order', () => {
  const database = new Database(':memory:')
  migrate(database)
  const append = createAppend(database, 'ada', () => '2026-11-23T10:00:00.000Z')
  append({ action: 'noted', details: {} })
  const values = "VALUES (1, '', '', '', NULL, '', '')"
  for (const attack of [
    "UPDATE audit SET actor = 'eve'",
    'DELETE FROM audit',
    `INSERT OR REPLACE INTO audit ${values}`,
    `REPLACE INTO audit ${values}`,
    "INSERT INTO audit VALUES (3, '', '', '', NULL, '', '')",
    "INSERT INTO audit VALUES (0, '', '', '', NULL, '', '')",
  ]) {
    expect(() => database.exec(attack), attack).toThrow(/audit trail/)
  }
  expect(verifyAudit(database, []).ok).toBe(true)
})
