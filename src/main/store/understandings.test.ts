import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Understanding } from '#shared/understanding.ts'
import { reading, sampleWords } from './test-data.ts'
import { importDocument, readDocument, temporaryFolder, temporaryStore } from './test-support.ts'
import type { Store } from './types.ts'

const UNDERSTANDING: Understanding = {
  fields: {
    totalAmount: {
      candidates: [
        { value: '1190.00', raw: '1.190,00', rules: 0.9, checks: ['adds-up'], confidence: 0.97, reason: 'chosen' },
      ],
    },
  },
}

function read(store: Store, fileName: string, understanding?: Understanding) {
  const id = importDocument(store, fileName)
  store.queue.claim()
  store.queue.complete(id, reading(), sampleWords, undefined, undefined, understanding)
  return id
}

test('of a document that is not there, or was read without it, nothing is known', () => {
  const store = temporaryStore()
  expect(() => store.documents.understanding('d_0000000000000000' as never)).toThrow('no longer exists')
  expect(store.documents.understanding(readDocument(store))).toBeUndefined()
})

test('what was kept comes back, until the document is read again', () => {
  const store = temporaryStore()
  const id = read(store, 'a.pdf', UNDERSTANDING)
  expect(store.documents.understanding(id)).toEqual(UNDERSTANDING)
  store.queue.requeue(id)
  store.queue.claim()
  store.queue.complete(id, reading(), sampleWords)
  expect(store.documents.understanding(id)).toBeUndefined()
})

test('one in a form that this version does not know is left alone', () => {
  const folder = temporaryFolder()
  const store = temporaryStore(folder)
  const id = read(store, 'a.pdf', UNDERSTANDING)
  const database = new Database(join(folder, 'vouch.sqlite'))
  database.prepare('UPDATE understandings SET understanding = ?').run(deflateSync('{"fields":{"weather":{}}}'))
  database.close()
  expect(store.documents.understanding(id)).toBeUndefined()
})
