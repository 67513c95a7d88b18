import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultDataFolder } from './machine.ts'

describe('defaultDataFolder', () => {
  it("is the platform's own place, empty variables not counting", () => {
    expect(defaultDataFolder('linux', { XDG_DATA_HOME: '/data' })).toBe(join('/data', 'vouch'))
    expect(defaultDataFolder('linux', { XDG_DATA_HOME: '' })).toBe(join(homedir(), '.local', 'share', 'vouch'))
    expect(defaultDataFolder('darwin', {})).toBe(join(homedir(), 'Library', 'Application Support', 'Vouch'))
    expect(defaultDataFolder('win32', { APPDATA: 'C:\\Roaming' })).toBe(join('C:\\Roaming', 'Vouch'))
  })
})
