import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportResult } from '#shared/api.ts'
import { DEFAULT_FOLDER_PROFILE, type FolderProfile } from '#shared/folder.ts'
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

const FIRST = { sort: { key: 'importedAt', descending: true }, offset: 0 } as const
const outcomes = (): string[] => results.map(({ fileName, outcome }) => `${fileName}: ${outcome}`).sort()
const add = (path: string, profile: Partial<FolderProfile> = {}) =>
  app.api['folders.add']({ path, profile: { ...DEFAULT_FOLDER_PROFILE, ...profile } })

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
    await expect
      .poll(() => app.api['folders.list']({}))
      .toEqual([{ path: inbox, state: 'watching', imported: 2, waiting: 0, profile: DEFAULT_FOLDER_PROFILE }])
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

  it('refuses profiles under which files would go round in circles, or nowhere', async () => {
    const below = join(inbox, 'below')
    mkdirSync(below)
    const refused = { code: 'not-allowed-now' }
    await expect(add(inbox, { afterImport: 'move', moveTo: 'done' })).rejects.toMatchObject(refused)
    await expect(add(inbox, { afterImport: 'move', moveTo: inbox })).rejects.toMatchObject(refused)
    await expect(add(inbox, { afterImport: 'move', moveTo: below, subfolders: true })).rejects.toMatchObject(refused)
    await add(inbox, { subfolders: true })
    await expect(add(below)).rejects.toMatchObject(refused)
    expect(await app.api['folders.list']({})).toHaveLength(1)
  })

  it('gives the files of a folder what its profile says, and moves them once they are in', async () => {
    const done = join(app.folder, 'done')
    mkdirSync(done)
    writeFileSync(join(done, 'a.pdf'), 'somebody else’s')
    await add(inbox, {
      ...{ priority: 'urgent', vendorHint: 'Auwald AG', companyName: 'Zweigwerk GmbH' },
      ...{ afterImport: 'move', moveTo: done },
    })
    writeFileSync(join(inbox, 'a.pdf'), pdfBytes('a'))
    writeFileSync(join(inbox, 'letter.txt'), 'no invoice')
    await expect.poll(outcomes).toEqual(['a.pdf: imported', 'letter.txt: refused'])
    expect(readdirSync(inbox)).toEqual(['letter.txt'])
    expect(readdirSync(done).sort()).toEqual(['a (2).pdf', 'a.pdf'])
    expect(readFileSync(join(done, 'a.pdf'), 'utf8')).toBe('somebody else’s')
    expect(readFileSync(join(done, 'a (2).pdf'))).toEqual(Buffer.from(pdfBytes('a')))
    const [row] = app.store.documents.list({ ...FIRST, limit: 1 }).rows
    if (row === undefined) throw new Error('no document')
    expect(row.priority).toBe('urgent')
    expect(app.store.documents.hints(row.id)).toEqual({
      vendorName: 'Auwald AG',
      company: { name: 'Zweigwerk GmbH', vatId: '' },
    })
    expect(app.store.audit.history(row.id).map(({ action }) => action)).toContain('file-moved')
  })

  it('moves the same bytes away as well when they come again, and says so', async () => {
    await add(inbox, { afterImport: 'archive' })
    writeFileSync(join(inbox, 'a.pdf'), pdfBytes('a'))
    await expect.poll(outcomes).toEqual(['a.pdf: imported'])
    writeFileSync(join(inbox, 'a.pdf'), pdfBytes('a'))
    await expect.poll(outcomes).toEqual(['a.pdf: duplicate', 'a.pdf: imported'])
    const [month] = readdirSync(join(inbox, 'archive'))
    expect(readdirSync(join(inbox, 'archive', month ?? '')).sort()).toEqual(['a (2).pdf', 'a.pdf'])
  })

  it('looks into subfolders where that is wanted, and never into its own archive', async () => {
    mkdirSync(join(inbox, 'may', 'scans'), { recursive: true })
    writeFileSync(join(inbox, 'may', 'scans', 'deep.pdf'), pdfBytes('deep'))
    await add(inbox, { subfolders: true, afterImport: 'archive' })
    await expect.poll(outcomes).toEqual(['deep.pdf: imported'])
    writeFileSync(join(inbox, 'may', 'later.pdf'), pdfBytes('later'))
    await expect.poll(outcomes).toEqual(['deep.pdf: imported', 'later.pdf: imported'])
    await sleep(500)
    expect(outcomes()).toHaveLength(2)
    await expect.poll(() => app.api['folders.list']({})).toMatchObject([{ imported: 2, waiting: 0 }])
  })

  it('says nothing of a file that was only touched', async () => {
    await add(inbox)
    writeFileSync(join(inbox, 'a.pdf'), pdfBytes('a'))
    await expect.poll(outcomes).toEqual(['a.pdf: imported'])
    utimesSync(join(inbox, 'a.pdf'), new Date(), new Date())
    await sleep(600)
    expect(outcomes()).toEqual(['a.pdf: imported'])
  })

  it('takes a file with appended pages anew and puts away the shorter one', async () => {
    await add(inbox)
    writeFileSync(join(inbox, 'scan.pdf'), pdfBytes('page 1'))
    await expect.poll(outcomes).toEqual(['scan.pdf: imported'])
    appendFileSync(join(inbox, 'scan.pdf'), pdfBytes('page 2'))
    await expect.poll(outcomes).toEqual(['scan.pdf: imported', 'scan.pdf: imported'])
    const [before, now] = results.map(result => (result.outcome === 'imported' ? result.id : undefined))
    if (before === undefined || now === undefined) throw new Error('not imported')
    await expect.poll(() => app.store.documents.get(before).summary.status).toBe('rejected')
    expect(app.store.documents.get(now).summary.status).toBe('queued')
  })

  it('tries a file again that could not be taken, and says why it waits', async () => {
    await add(inbox, { afterImport: 'move', moveTo: join(app.folder, 'away', 'done') })
    writeFileSync(join(app.folder, 'away'), 'a file where the folder should be')
    writeFileSync(join(inbox, 'a.pdf'), pdfBytes('a'))
    const problem = async () => (await app.api['folders.list']({}))[0]?.problem
    await expect.poll(problem).toMatchObject({ fileName: 'a.pdf', error: { code: 'file-unreadable' } })
    expect(readdirSync(inbox)).toEqual(['a.pdf'])
    rmSync(join(app.folder, 'away'))
    await expect.poll(() => readdirSync(inbox)).toEqual([])
    expect(readdirSync(join(app.folder, 'away', 'done'))).toEqual(['a.pdf'])
    await expect.poll(problem).toBeUndefined()
    expect(app.store.documents.count()).toBe(1)
  })
})
