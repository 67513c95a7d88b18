import { expect, test } from 'vitest'
import { DEFAULT_FOLDER_PROFILE } from '#shared/folder.ts'
import { DEFAULT_SETTINGS } from './settings.ts'
import { codeOf, importDocument, temporaryFolder, temporaryStore } from './test-support.ts'

test('a setting that is not valid is refused and nothing changes', () => {
  const store = temporaryStore()
  expect(() => store.settings.set({ doubtBelow: 2 })).toThrow()
  expect(store.settings.get()).toEqual(DEFAULT_SETTINGS)
  expect(store.audit.verify().entries).toBe(0)
})

test('a change is kept over a restart and told in the audit trail, before and after; the same again is none', () => {
  const folder = temporaryFolder()
  const store = temporaryStore(folder)
  const changed = { companyName: 'Ihr Betrieb GmbH', doubtBelow: 0.8 }
  expect(store.settings.set(changed)).toEqual({ ...DEFAULT_SETTINGS, ...changed })
  store.settings.set(changed)
  expect(store.settings.get()).toEqual({ ...DEFAULT_SETTINGS, ...changed })
  expect(store.audit.verify().entries).toBe(1)
})

test('a folder that is not watched cannot be removed', () => {
  expect(codeOf(() => temporaryStore().folders.remove('/in'))).toBe('not-found')
})

test('a watched folder counts the documents that came from it', () => {
  const store = temporaryStore()
  store.folders.add('/in', DEFAULT_FOLDER_PROFILE)
  store.folders.add('/in', DEFAULT_FOLDER_PROFILE)
  importDocument(store, 'a.pdf', { source: '/in' })
  importDocument(store, 'b.pdf', { source: 'window' })
  expect(store.folders.list()).toEqual([{ path: '/in', imported: 1, profile: DEFAULT_FOLDER_PROFILE }])
  store.folders.remove('/in')
  expect(store.folders.list()).toEqual([])
  expect(store.audit.verify()).toMatchObject({ ok: true, entries: 4 })
})
