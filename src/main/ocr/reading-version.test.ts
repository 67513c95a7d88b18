import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readingVersion } from './reading-version.ts'

it('is another one for another model, and the same for the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-version-'))
  try {
    const versions = [readingVersion(folder)]
    for (const card of ['{"version":"1"}', '{"version":"2"}', '{"version":"1"}']) {
      writeFileSync(join(folder, 'card.json'), card)
      versions.push(readingVersion(folder))
    }
    const [none, first, second, again] = versions
    expect(new Set([none, first, second]).size).toBe(3)
    expect(again).toBe(first)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
