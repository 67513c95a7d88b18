import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openLog } from './log.ts'

/** Linux's file that refuses every write for want of space. */
const FULL = '/dev/full'

test.runIf(existsSync(FULL))('a log on a full disk costs its lines, and not whoever logs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  symlinkSync(FULL, join(folder, 'vouch.log'))
  const log = openLog(folder)
  expect(() => {
    for (let line = 0; line < 5; line += 1) log.error({ line }, 'The disk is full')
  }).not.toThrow()
})

test('a log that grows is rotated: nothing between the kept files is lost, and the oldest goes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const log = openLog(folder, 1000)
  for (let line = 0; line < 100; line += 1) log.info({ line }, 'Something happened')
  const names = ['vouch.3.log', 'vouch.2.log', 'vouch.1.log', 'vouch.log']
  expect(readdirSync(folder).sort()).toEqual([...names].sort())
  const lines = names
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter(text => text !== '')
    .map(text => (JSON.parse(text) as { line: number }).line)
  expect(lines).toEqual(Array.from({ length: lines.length }, (_, index) => 100 - lines.length + index))
  for (const name of names) expect(statSync(join(folder, name)).size).toBeLessThan(1200)
})

test('what an earlier process wrote counts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'vouch.log'), 'x'.repeat(990))
  openLog(folder, 1000).info('Vouch starts')
  expect(readdirSync(folder)).toEqual(['vouch.1.log', 'vouch.log'])
})
