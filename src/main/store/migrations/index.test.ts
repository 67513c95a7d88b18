import { readdirSync } from 'node:fs'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { codeOf } from '../test-support.ts'
import { MIGRATIONS, migrate, schemaVersion } from './index.ts'

const step = (version: number, sql: string) => ({
  version,
  up: (database: Database.Database) => void database.exec(sql),
})

test('a list that is out of order is refused before anything is done', () => {
  const database = new Database(':memory:')
  const steps = [step(20, 'CREATE TABLE a (x)'), step(10, 'CREATE TABLE b (x)')]
  expect(() => migrate(database, steps)).toThrow('migration 10 must come after 20')
  expect(schemaVersion(database)).toBe(0)
})

test('a newer database is refused and left alone', () => {
  const database = new Database(':memory:')
  database.pragma('user_version = 9990')
  expect(codeOf(() => migrate(database))).toBe('store-newer')
  expect(database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(0)
})

test('when one step fails none has been done', () => {
  const database = new Database(':memory:')
  migrate(database, [step(10, 'CREATE TABLE a (x)')])
  const steps = [step(10, ''), step(20, 'CREATE TABLE b (x)'), step(30, 'CREATE TABLE a (x)')]
  expect(() => migrate(database, steps)).toThrow(/already exists/)
  expect(schemaVersion(database)).toBe(10)
  expect(database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()).toEqual(['a'])
})

test('pending steps run once, in order', () => {
  const database = new Database(':memory:')
  const steps = [step(10, 'CREATE TABLE a (x)'), step(20, 'INSERT INTO a VALUES (1)')]
  migrate(database, steps.slice(0, 1))
  migrate(database, steps)
  migrate(database, steps)
  expect(database.prepare('SELECT x FROM a').all()).toEqual([{ x: 1 }])
})

test('every step is in a file with its number, and every such file is in the list', () => {
  const numbers = readdirSync(import.meta.dirname)
    .flatMap(name => /^(\d{4})-[a-z-]+\.ts$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((left, right) => left - right)
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(numbers)
})
