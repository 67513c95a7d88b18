import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Reader, ReplayTotals } from '#shared/models.ts'
import { temporaryFolder, temporaryStore } from '../store/test-support.ts'
import { createModelDesk } from './desk.ts'
import { writeModel } from './testing/model.ts'

const RULES: Reader = { kind: 'rules' }
const TOTALS: ReplayTotals = { documents: 3, fixed: 2, broken: 1, changed: 0 }

function desk(replayed: (reader: Reader) => ReplayTotals | undefined = () => TOTALS) {
  const folder = temporaryFolder()
  const shippedFolder = join(folder, 'shipped')
  const store = temporaryStore(join(folder, 'data'))
  let switched = 0
  const created = createModelDesk({
    ...{ store, shippedFolder, dataFolder: join(folder, 'data'), totalsBefore: replayed },
    onSwitched: () => switched++,
  })
  const switchTo = async (reader: Reader) => created.handlers['models.switch']({ reader })
  return {
    ...created,
    list: async () => created.handlers['models.list']({}),
    store,
    shippedFolder,
    keptFolder: join(folder, 'data', 'models'),
    switchTo,
    switches: () => switched,
  }
}

const byHash = (sha256: string | undefined): Reader => ({ kind: 'model', sha256: sha256 as never, way: 'together' })

describe('what there is', () => {
  test('nothing shipped: the rules read', async () => {
    expect(await desk().list()).toEqual({ models: [], inForce: RULES, pins: [] })
  })

  test('a folder without a card, with a broken one, or with a model for something else is left out', async () => {
    const { list, shippedFolder } = desk()
    mkdirSync(join(shippedFolder, 'empty'), { recursive: true })
    mkdirSync(join(shippedFolder, 'broken'))
    writeFileSync(join(shippedFolder, 'broken', 'card.json'), '{')
    writeModel(shippedFolder, { name: 'weather' })
    expect((await list()).models).toEqual([])
  })

  test('a model whose file is gone or another one says so and does not read', async () => {
    const { list, shippedFolder } = desk()
    writeModel(shippedFolder)
    writeFileSync(join(shippedFolder, 'field-reader-1', 'int8.onnx'), 'another')
    rmSync(join(shippedFolder, 'field-reader-1', 'fp32.onnx'))
    const { models, inForce } = await list()
    expect(models[0]?.variants.map(({ form, condition }) => [form, condition])).toEqual([
      ['fp32', 'missing'],
      ['int8', 'damaged'],
    ])
    expect(inForce).toEqual(RULES)
  })

  test('a model that was taught other features than this version tells does not read', async () => {
    const { list, switchTo, shippedFolder } = desk()
    const { int8 } = writeModel(shippedFolder, { features: -1 })
    const { models, inForce } = await list()
    expect(models[0]?.variants.map(({ condition }) => condition)).toEqual(['unsuitable', 'unsuitable'])
    expect(inForce).toEqual(RULES)
    await expect(switchTo(byHash(int8))).rejects.toThrow('damaged')
  })

  test('the integers of the shipped model read', async () => {
    const { list, shippedFolder } = desk()
    const { int8 } = writeModel(shippedFolder)
    expect((await list()).inForce).toEqual(byHash(int8))
  })
})

describe('pinning what reads', () => {
  test('where only the rules read, nothing is pinned', async () => {
    const { pinUsual, store } = desk()
    await pinUsual()
    expect(store.pins.list()).toEqual([])
  })

  test('keeps it when another version of Vouch comes with another model, until that one is switched on', async () => {
    const { pinUsual, list, switchTo, shippedFolder, keptFolder, forWorkers } = desk(() => undefined)
    const { int8 } = writeModel(shippedFolder, { version: '1' })
    await pinUsual()
    // The rules alone never read here.
    await expect(switchTo(RULES)).rejects.toThrow('replay it')
    rmSync(join(shippedFolder, 'field-reader-1'), { recursive: true })
    writeModel(shippedFolder, { version: '2' })
    await pinUsual()
    const { inForce, pins } = await list()
    expect(inForce).toEqual(byHash(int8))
    expect(pins.map(({ title, replay }) => [title, replay])).toEqual([['field-reader 1, int8', undefined]])
    expect(forWorkers()).toEqual({ fieldReader: { folder: join(keptFolder, 'field-reader-1'), form: 'int8' } })
  })
})

test('one that was pinned and is unsuitable for this version gives way to the usual one, for workers too', async () => {
  const { pinUsual, list, shippedFolder, keptFolder, forWorkers } = desk()
  writeModel(shippedFolder, { version: '1' })
  await pinUsual()
  writeModel(keptFolder, { version: '1', features: -1 })
  rmSync(join(shippedFolder, 'field-reader-1'), { recursive: true })
  const { int8 } = writeModel(shippedFolder, { version: '2' })
  expect([(await list()).inForce, forWorkers()]).toEqual([byHash(int8), {}])
})

describe('switching', () => {
  test('is refused for a reader without a replay, and for one that is not there', async () => {
    const { switchTo, shippedFolder, store } = desk(() => undefined)
    writeModel(shippedFolder)
    await expect(switchTo(RULES)).rejects.toThrow('replay it over the approved invoices first')
    await expect(switchTo(byHash('0'.repeat(64)))).rejects.toThrow('missing')
    expect(store.pins.list()).toEqual([])
  })

  test('keeps a copy of what is switched off, so that it can be switched back to when another one is shipped', async () => {
    const { switchTo, list, shippedFolder, keptFolder, store, switches, forWorkers } = desk(reader =>
      reader.kind === 'rules' ? TOTALS : undefined,
    )
    const { int8 } = writeModel(shippedFolder, { version: '1' })
    expect(forWorkers()).toEqual({})
    await switchTo(RULES)
    expect(forWorkers()).toEqual({ fieldReader: 'none' })
    rmSync(join(shippedFolder, 'field-reader-1'), { recursive: true })
    const newer = writeModel(shippedFolder, { version: '2' })
    await expect(switchTo(byHash(newer.int8))).rejects.toThrow('replay it')
    await switchTo(byHash(int8))
    const { models, inForce, pins } = await list()
    expect(models.map(({ version, origin }) => [version, origin])).toEqual([
      ['2', 'shipped'],
      ['1', 'kept'],
    ])
    expect(inForce).toEqual(byHash(int8))
    expect(
      pins.map(({ actor, title, reader, replaced, replay }) => ({ actor, title, reader, replaced, replay })),
    ).toEqual([
      { actor: 'ada', title: 'field-reader 1, int8', reader: byHash(int8), replaced: RULES, replay: undefined },
      { actor: 'ada', title: 'rules', reader: RULES, replaced: byHash(int8), replay: TOTALS },
    ])
    expect(switches()).toBe(2)
    expect(forWorkers()).toEqual({ fieldReader: { folder: join(keptFolder, 'field-reader-1'), form: 'int8' } })
    expect(store.audit.verify()).toEqual(expect.objectContaining({ ok: true, entries: 2 }))
  })

  test('to what reads already changes nothing', async () => {
    const { switchTo, store, switches } = desk()
    await switchTo(RULES)
    expect([store.pins.list(), switches()]).toEqual([[], 0])
  })
})
