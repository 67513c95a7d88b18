import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultDataFolder, fitToMachine } from './machine.ts'

describe('defaultDataFolder', () => {
  it("is the platform's own place, empty variables not counting", () => {
    expect(defaultDataFolder('linux', { XDG_DATA_HOME: '/data' })).toBe(join('/data', 'vouch'))
    expect(defaultDataFolder('linux', { XDG_DATA_HOME: '' })).toBe(join(homedir(), '.local', 'share', 'vouch'))
    expect(defaultDataFolder('darwin', {})).toBe(join(homedir(), 'Library', 'Application Support', 'Vouch'))
    expect(defaultDataFolder('win32', { APPDATA: 'C:\\Roaming' })).toBe(join('C:\\Roaming', 'Vouch'))
  })
})

describe('fitToMachine', () => {
  it('always leaves one worker and one thread', () => {
    const { workers, threads } = fitToMachine()
    expect(workers).toBeGreaterThanOrEqual(1)
    expect(threads).toBeGreaterThanOrEqual(1)
    expect(fitToMachine(64)).toEqual({ workers: 64, threads: expect.any(Number) })
    expect(fitToMachine(64).threads).toBeGreaterThanOrEqual(1)
  })
})
