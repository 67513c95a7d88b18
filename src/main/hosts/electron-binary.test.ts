import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseElectron, type Surroundings } from './electron-binary.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-test-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

/** A Linux desktop with the package as npm leaves it, without the program. */
const desktop = (changed: Partial<Surroundings> = {}): Surroundings => ({
  platform: 'linux',
  environment: { DISPLAY: ':0' },
  root: false,
  electronFolder: folder,
  ...changed,
})

function install(into = join(folder, 'dist')): string {
  mkdirSync(into, { recursive: true })
  writeFileSync(join(into, 'electron'), '')
  return join(into, 'electron')
}

describe('chooseElectron', () => {
  it('says why there is no window of its own', () => {
    const notInstalled = { usable: false, reason: "Electron's program is not installed" }
    expect(chooseElectron(desktop())).toEqual(notInstalled)
    writeFileSync(join(folder, 'path.txt'), 'electron')
    expect(chooseElectron(desktop())).toEqual(notInstalled)
    expect(chooseElectron(desktop({ environment: { ELECTRON_OVERRIDE_DIST_PATH: folder } }))).toEqual(notInstalled)
    install()
    expect(chooseElectron(desktop({ environment: {} }))).toEqual({ usable: false, reason: 'there is no display' })
    expect(chooseElectron(desktop({ root: true }))).toEqual({ usable: false, reason: 'Electron does not run as root' })
  })

  it('finds the program where its package or the user put it', () => {
    writeFileSync(join(folder, 'path.txt'), 'electron')
    const binary = install()
    expect(chooseElectron(desktop())).toEqual({ usable: true, binary })
    expect(chooseElectron(desktop({ environment: { WAYLAND_DISPLAY: 'wayland-0' } }))).toEqual({ usable: true, binary })
    expect(chooseElectron(desktop({ platform: 'darwin', environment: {}, root: true }))).toEqual({
      usable: true,
      binary,
    })
    const elsewhere = install(join(folder, 'elsewhere'))
    const environment = { DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'elsewhere') }
    expect(chooseElectron(desktop({ environment }))).toEqual({ usable: true, binary: elsewhere })
  })
})
