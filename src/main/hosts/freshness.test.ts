import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { needsBuild } from './freshness.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-test-'))
  mkdirSync(join(folder, 'src', 'deep'), { recursive: true })
  for (const [name, second] of [
    ['src/deep/a.ts', 100],
    ['config.ts', 100],
    ['built.js', 200],
  ] as const) {
    writeFileSync(join(folder, name), '')
    utimesSync(join(folder, name), second, second)
  }
})

afterEach(() => rmSync(folder, { recursive: true }))

const stale = (): boolean => needsBuild(join(folder, 'built.js'), [join(folder, 'src'), join(folder, 'config.ts')])

describe('needsBuild', () => {
  it('builds what is missing', () => {
    rmSync(join(folder, 'built.js'))
    expect(stale()).toBe(true)
  })

  it('builds again after a change, however deep', () => {
    expect(stale()).toBe(false)
    utimesSync(join(folder, 'src', 'deep', 'a.ts'), 300, 300)
    expect(stale()).toBe(true)
    utimesSync(join(folder, 'src', 'deep', 'a.ts'), 100, 100)
    utimesSync(join(folder, 'config.ts'), 300, 300)
    expect(stale()).toBe(true)
  })
})
