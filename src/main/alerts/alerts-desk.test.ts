import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { AlertNotification } from '#shared/alerts.ts'
import { reading, sampleWords } from '../store/test-data.ts'
import { importDocument } from '../store/test-support.ts'
import { createTestApp, type TestApp } from '../testing/test-app.ts'

let app: TestApp
let notified: AlertNotification[]

beforeEach(() => {
  app = createTestApp({ alertTimes: { gatherMs: 20, folderMs: 20 }, folderTimes: { retryMs: 50, stillMs: 50 } })
  notified = []
  app.events.on('alerts.notify', what => notified.push(what))
})

afterEach(() => app.end())

const open = async () => (await app.api['alerts.list']({})).filter(({ clearedAt }) => clearedAt === undefined)

test('a folder that is gone is told once, and no more when it is back', async () => {
  const inbox = join(app.folder, 'inbox')
  mkdirSync(inbox)
  await app.api['folders.add']({ path: inbox })
  rmSync(inbox, { recursive: true })
  await vi.waitFor(async () => expect(await open()).toMatchObject([{ kind: 'folder', about: inbox }]), 10_000)
  mkdirSync(inbox)
  await vi.waitFor(async () => expect(await open()).toEqual([]), 10_000)
  rmSync(inbox, { recursive: true })
  await vi.waitFor(async () => expect(await open()).toHaveLength(1), 10_000)
  expect(notified).toMatchObject([{ severity: 'high', body: expect.stringContaining(inbox) }])
  await app.api['folders.remove']({ path: inbox })
  await vi.waitFor(async () => expect(await open()).toEqual([]), 10_000)
})

test('a backup that fails is an alert until one can be made', async () => {
  const backups = join(app.folder, 'data', 'backups')
  writeFileSync(backups, 'in the way')
  await expect(app.api['store.backup']({})).rejects.toThrow()
  const [alert] = await open()
  expect(alert).toMatchObject({ kind: 'backup', severity: 'critical', about: 'failed' })
  expect(await app.api['alerts.see']({ id: alert!.id })).toMatchObject([{ seenAt: expect.any(String) }])
  rmSync(backups)
  await app.api['store.backup']({})
  expect(await open()).toEqual([])
  expect(notified).toHaveLength(1)
})

test('badly read documents of one source raise an alert, and good ones end it', async () => {
  async function read(fileName: string, ocr: number): Promise<void> {
    const id = importDocument(app.store, fileName, { source: '/scans' })
    app.store.queue.claim()
    app.store.queue.complete(id, reading({ quality: { ...reading().quality, ocr } }), sampleWords)
  }
  app.start()
  await read('bad.pdf', 20)
  // A document of the window wakes the desk, as every one does that ends.
  await app.api['intake.file']({ fileName: 'a.pdf', content: new TextEncoder().encode('%PDF-1.4\n%%EOF\n') })
  await vi.waitFor(async () => expect(await open()).toMatchObject([{ kind: 'quality', about: '/scans' }]), 10_000)
  for (let count = 0; count < 10; count++) await read(`good-${count}.pdf`, 95)
  await app.api['intake.file']({ fileName: 'b.pdf', content: new TextEncoder().encode('%PDF-1.4\n% b\n%%EOF\n') })
  await vi.waitFor(async () => expect(await open()).toEqual([]), 10_000)
})
