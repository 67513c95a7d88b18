import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { VouchError } from '#shared/errors.ts'
import { createDoor } from '../hosts/door.ts'
import { createTestApp, pdfBytes, type TestApp } from '../testing/test-app.ts'
import { patiently } from './patience.ts'

describe('patiently', () => {
  it('throws at once what waiting does not change', async () => {
    let tries = 0
    const full = patiently(() => {
      tries += 1
      throw new VouchError('store-full')
    })
    await expect(full).rejects.toMatchObject({ code: 'store-full' })
    expect(tries).toBe(1)
  })

  it('tries again what is busy, whether it throws or rejects', async () => {
    const ends = [() => Promise.reject(new VouchError('store-busy')), () => 'done']
    expect(await patiently(() => ends.shift()!())).toBe('done')
  })
})

/**
 * The other program lets go by a timer of this very process: a store that stood still until the database is free would
 * stand still for ever.
 */
describe('a window whose database another program holds for a while', () => {
  let app: TestApp
  let other: Database.Database

  beforeEach(() => {
    app = createTestApp({ host: 'loopback' })
    other = new Database(join(app.folder, 'data', 'vouch.sqlite'))
  })

  afterEach(async () => {
    other.close()
    await app.end()
  })

  async function hold(ms: number): Promise<void> {
    other.exec('BEGIN IMMEDIATE')
    await setTimeout(ms)
    other.exec('ROLLBACK')
  }

  it('does what was asked for as soon as it is free, and answers questions meanwhile', async () => {
    const door = createDoor(app.api, app.log)
    const held = hold(300)
    const asked = door('settings.set', { companyName: 'Holz & Söhne GmbH' })
    expect(await door('documents.list', LIST)).toMatchObject({ ok: true })
    expect(other.inTransaction).toBe(true)
    await held
    expect(await asked).toMatchObject({ ok: true, value: { companyName: 'Holz & Söhne GmbH' } })
  })

  it('takes a file in once', async () => {
    const held = hold(300)
    const content = pdfBytes('a')
    const results = await Promise.all([1, 2].map(() => app.importer.importBytes('a.pdf', content, { source: 'test' })))
    await held
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['duplicate', 'imported'])
  })

  it('keeps what was read meanwhile, and reads no document twice', async () => {
    const result = await app.importer.importBytes('reads-slowly.pdf', pdfBytes('a'), { source: 'test' })
    if (result.outcome === 'refused') throw new Error(result.error.message)
    const held = hold(300)
    app.start()
    await held
    await expect.poll(() => app.store.documents.get(result.id).summary.status).toBe('processing')
    await hold(1000)
    const actions = () => app.store.audit.history(result.id).map(({ action }) => action)
    await expect.poll(actions, { timeout: 20_000 }).toEqual(['imported', 'reading-started', 'read'])
  })
})

const LIST = { sort: { key: 'importedAt', descending: true }, offset: 0, limit: 1 } as const
