import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { DocumentId, Reading } from '#shared/document.ts'
import { openStore } from './open.ts'
import { documentOf, reading, sampleWords } from './test-data.ts'
import type { DocumentRecord, NewDocument, Store } from './types.ts'

/** A folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A clock that goes one second further each time it is asked, from 2026-11-23T10:00:00Z. */
export function steppingClock(): () => Date {
  let seconds = 0
  return () => new Date(Date.UTC(2026, 10, 23, 10, 0, seconds++))
}

/** A store in a folder of its own, closed with the test. */
export function temporaryStore(folder: string = temporaryFolder()): Store {
  const store = openStore({ folder, actor: 'ada', now: steppingClock() })
  onTestFinished(() => store.close())
  return store
}

/** Imports a document named so. */
export function importDocument(store: Store, fileName = 'a.pdf', changes: Partial<NewDocument> = {}): DocumentId {
  return store.documents.create(documentOf(fileName, changes)).id
}

/** A document that was imported and read. */
export function readDocument(store: Store, fileName = 'a.pdf', changes: Partial<Reading> = {}): DocumentId {
  const id = importDocument(store, fileName)
  store.queue.claim()
  store.queue.complete(id, reading(changes), sampleWords)
  return id
}

/** A document that was read and approved. */
export function approveDocument(store: Store, fileName = 'a.pdf', changes: Partial<Reading> = {}): DocumentRecord {
  const id = readDocument(store, fileName, changes)
  store.review.setStatus(id, store.documents.get(id).version, 'approved')
  return store.documents.get(id)
}

/** The code of the VouchError that a call throws; undefined when it throws none. */
export function codeOf(call: () => unknown): string | undefined {
  try {
    call()
    return undefined
  } catch (thrown) {
    return (thrown as { code?: string }).code ?? String(thrown)
  }
}

/** A document that was read, with its file in the content store. */
export async function readFile(store: Store, fileName: string): Promise<{ id: DocumentId; path: string }> {
  const { sha256 } = await store.originals.put(new TextEncoder().encode(`the file ${fileName}`))
  const { id } = store.documents.create(documentOf(fileName, { sha256 }))
  store.queue.claim()
  store.queue.complete(id, reading(), sampleWords)
  return { id, path: store.originals.pathOf(sha256) }
}
