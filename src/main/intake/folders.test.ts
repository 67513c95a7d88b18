import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportResult } from '#shared/api.ts'
import { createTestApp, pdfBytes, type TestApp } from '../testing/test-app.ts'
import type { FolderTimes } from './folder-watcher.ts'

const TIMES: FolderTimes = { stillMs: 150, retryMs: 200, pollMs: 100 }

let app: TestApp
let inbox: string
let results: ImportResult[]

function open(dataFolder?: string): TestApp {
  const opened = createTestApp({ folderTimes: TIMES, ...(dataFolder && { dataFolder }) })
  opened.events.on('intake.result', result => results.push(result))
  return opened
}

beforeEach(() => {
  results = []
  app = open()
  inbox = join(app.folder, 'inbox')
  mkdirSync(inbox)
})

afterEach(() => app.end())

const outcomes = (): string[] => results.map(({ fileName, outcome }) => `${fileName}: ${outcome}`).sort()
const add = (path: string) => app.api['folders.add']({ path })

describe('folders', () => {
  it('refuses a folder that cannot be listed, and the one where the data lies', async () => {
    await expect(add(join(app.folder, 'nowhere'))).rejects.toMatchObject({ code: 'folder-unreachable' })
    writeFileSync(join(app.folder, 'file'), '')
    await expect(add(join(app.folder, 'file'))).rejects.toMatchObject({ code: 'folder-unreachable' })
    await expect(add(join(app.folder, 'data', 'originals'))).rejects.toMatchObject({ code: 'not-allowed-now' })
    expect(await app.api['folders.list']({})).toEqual([])
  })

  it('takes what lies there and what arrives, refuses what is no document, leaves temporary files alone', async () => {
    writeFileSync(join(inbox, 'old.pdf'), pdfBytes('old'))
    await add(inbox)
    writeFileSync(join(inbox, 'new.pdf'), pdfBytes('new'))
    writeFileSync(join(inbox, 'letter.txt'), 'no invoice')
    writeFileSync(join(inbox, '.hidden.pdf'), pdfBytes('hidden'))
    writeFileSync(join(inbox, 'scan.pdf.part'), pdfBytes('part'))
    mkdirSync(join(inbox, 'deeper'))
    writeFileSync(join(inbox, 'deeper', 'deep.pdf'), pdfBytes('deep'))
    await expect.poll(outcomes).toEqual(['letter.txt: refused', 'new.pdf: imported', 'old.pdf: imported'])
    expect(await app.api['folders.list']({})).toEqual([{ path: inbox, state: 'watching', imported: 2 }])
  })

  it('takes a file that is still being written only when it is complete', async () => {
    await add(inbox)
    const whole = pdfBytes('slow '.repeat(20))
    const path = join(inbox, 'slow.pdf')
    for (const byte of whole) {
      appendFileSync(path, Uint8Array.of(byte))
      await sleep(10)
    }
    await expect.poll(outcomes).toEqual(['slow.pdf: imported'])
    const [row] = (
      await app.api['documents.list']({ sort: { key: 'importedAt', descending: true }, offset: 0, limit: 9 })
    ).rows
    expect(row && app.store.documents.get(row.id).summary.fileName).toBe('slow.pdf')
    expect(app.store.documents.count()).toBe(1)
  })

  it('takes a file that is renamed to its final name, once', async () => {
    await add(inbox)
    writeFileSync(join(inbox, 'a.tmp'), pdfBytes('a'))
    await sleep(300)
    renameSync(join(inbox, 'a.tmp'), join(inbox, 'a.pdf'))
    await expect.poll(outcomes).toEqual(['a.pdf: imported'])
  })

  it('tells of the same bytes under another name', async () => {
    await add(inbox)
    writeFileSync(join(inbox, 'a.pdf'), pdfBytes('same'))
    await expect.poll(outcomes).toEqual(['a.pdf: imported'])
    writeFileSync(join(inbox, 'b.pdf'), pdfBytes('same'))
    await expect.poll(outcomes).toEqual(['a.pdf: imported', 'b.pdf: duplicate'])
  })

  it('imports nothing twice and says nothing again after a restart, but takes what came meanwhile', async () => {
    await add(inbox)
    writeFileSync(join(inbox, 'a.pdf'), pdfBytes('a'))
    await expect.poll(outcomes).toEqual(['a.pdf: imported'])
    await app.stop()
    writeFileSync(join(inbox, 'meanwhile.pdf'), pdfBytes('meanwhile'))
    results = []
    const again = open(join(app.folder, 'data'))
    try {
      again.watchFolders()
      await expect.poll(outcomes).toEqual(['meanwhile.pdf: imported'])
      await sleep(400)
      expect(outcomes()).toEqual(['meanwhile.pdf: imported'])
      expect(again.store.documents.count()).toBe(2)
    } finally {
      await again.end()
      rmSync(app.folder, { recursive: true })
      app = open()
    }
  })

  it('shows a folder that vanishes as unreachable and goes on when it is back', async () => {
    await add(inbox)
    const state = async (): Promise<string | undefined> => (await app.api['folders.list']({}))[0]?.state
    renameSync(inbox, `${inbox}-away`)
    await expect.poll(state).toBe('unreachable')
    renameSync(`${inbox}-away`, inbox)
    await expect.poll(state).toBe('watching')
    writeFileSync(join(inbox, 'after.pdf'), pdfBytes('after'))
    await expect.poll(outcomes).toEqual(['after.pdf: imported'])
  })

  it('takes nothing more from a folder that was removed', async () => {
    await add(inbox)
    await app.api['folders.remove']({ path: inbox })
    writeFileSync(join(inbox, 'late.pdf'), pdfBytes('late'))
    await sleep(500)
    expect(outcomes()).toEqual([])
    expect(await app.api['folders.list']({})).toEqual([])
  })
})
