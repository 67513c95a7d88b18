import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openStore } from '../store/open.ts'
import { temporaryFolder } from '../store/test-support.ts'
import { pdfBytes } from '../testing/test-app.ts'

const PROCESS = join(import.meta.dirname, 'testing', 'intake-process.ts')
const ROUNDS = 6
const FILES_A_ROUND = 25

test('kill -9 at random moments: each file becomes one document and lies in the archive once', async () => {
  const folder = temporaryFolder()
  const data = join(folder, 'data')
  const inbox = join(folder, 'inbox')
  mkdirSync(inbox)
  const names: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (let file = 0; file < FILES_A_ROUND; file++) {
      const name = `${round}-${file}.pdf`
      names.push(name)
      writeFileSync(join(inbox, name), pdfBytes(name))
    }
    const child = spawn(process.execPath, [PROCESS, data, inbox], { stdio: ['ignore', 'pipe', 'inherit'] })
    const lines = createInterface({ input: child.stdout })
    await once(lines, 'line')
    // Anywhere between two steps of some file; the last round runs to its end.
    if (round < ROUNDS - 1) await sleep(Math.random() * 60)
    else await expect.poll(() => readdirSync(inbox), { timeout: 30_000 }).toEqual(['archive'])
    child.kill(round < ROUNDS - 1 ? 'SIGKILL' : 'SIGTERM')
    await once(child, 'exit')
  }

  const store = openStore({ folder: data, actor: 'tester' })
  try {
    const { rows, total } = store.documents.list({
      ...{ sort: { key: 'importedAt', descending: false }, offset: 0, limit: 500 },
    })
    expect(total).toBe(names.length)
    expect(rows.map(({ fileName }) => fileName).sort()).toEqual(names.sort())
    const archived = readdirSync(join(inbox, 'archive'), { recursive: true, withFileTypes: true })
    expect(
      archived
        .filter(entry => entry.isFile())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names)
    const actions = rows.map(({ id }) => store.audit.history(id).map(({ action }) => action))
    expect(new Set(actions.map(String))).toEqual(new Set(['imported,file-moved']))
    expect(store.audit.verify()).toMatchObject({ ok: true })
    expect(store.health().damage).toEqual([])
  } finally {
    store.close()
  }
})
