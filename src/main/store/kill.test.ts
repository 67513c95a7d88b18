import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import type { DocumentId } from '#shared/document.ts'
import { openStore } from './open.ts'
import { temporaryFolder } from './test-support.ts'

/** Says `<id>` once a document is approved, so that the test knows what the user had been told. */
const WRITER = join(import.meta.dirname, 'kill-writer.ts')
const ROUNDS = 5

test('kill -9 while it writes loses nothing that was said to be done, and the folder opens at once', async () => {
  const folder = temporaryFolder()
  const told: DocumentId[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const child = spawn(process.execPath, [WRITER, folder, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] })
    const lines = createInterface({ input: child.stdout })
    // A different moment each round: after 3, 10, 17, … approvals, somewhere inside the next one.
    const enough = told.length + 3 + round * 7
    for await (const line of lines) {
      told.push(line as DocumentId)
      if (told.length >= enough) child.kill('SIGKILL')
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    expect(child.signalCode).toBe('SIGKILL')

    const store = openStore({ folder, actor: 'ada' })
    try {
      expect(store.health().damage).toEqual([])
      expect(store.audit.verify()).toMatchObject({ ok: true })
      for (const id of told) expect(store.documents.get(id).summary.status).toBe('approved')
      store.queue.recover()
    } finally {
      store.close()
    }
  }
  expect(new Set(told).size).toBe(told.length)
})
