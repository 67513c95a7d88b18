import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
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
