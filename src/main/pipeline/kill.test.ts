import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentStatus } from '#shared/api.ts'
import { openStore } from '../store/open.ts'
import { pdfBytes } from '../testing/test-app.ts'

const BATCH = 20
const KILLS = 3

interface Change {
  readonly counts: Partial<Record<DocumentStatus, number>>
  readonly workers: number[]
}

let folder: string
let running: ChildProcess | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-test-'))
  mkdirSync(join(folder, 'inbox'))
  for (let number = 1; number <= BATCH; number += 1) {
    writeFileSync(join(folder, 'inbox', `reads-slowly.${number}.pdf`), pdfBytes(`invoice ${number}`))
  }
})

afterEach(() => {
  running?.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

/** Runs the application until `enough` says so of a change; resolves with that change while it still runs. */
async function runUntil(enough: (change: Change) => boolean): Promise<Change> {
  running = fork(
    join(import.meta.dirname, '..', 'testing', 'batch-process.ts'),
    [join(folder, 'data'), join(folder, 'inbox')],
    // Its temporary files go with this test's folder, since nobody tidies up after a kill.
    { stdio: ['ignore', 'pipe', 'inherit', 'ipc'], env: { ...process.env, TMPDIR: folder } },
  )
  if (running.stdout === null) throw new Error('no output')
  for await (const line of createInterface({ input: running.stdout })) {
    const change: Change = JSON.parse(line)
    if (enough(change)) return change
  }
  throw new Error('the application ended by itself')
}

async function end(signal: NodeJS.Signals): Promise<void> {
  const ended = once(running!, 'exit')
  running!.kill(signal)
  await ended
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    // A process that has ended but was not waited for still has a number.
    return process.platform !== 'linux' || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

const done = ({ counts }: Change): number => (counts.review ?? 0) + (counts.failed ?? 0)

describe('kill -9 of the application and of its workers during a batch', () => {
  it('loses nothing, reads nothing twice, and leaves no process behind', async () => {
    const workers = new Set<number>()
    for (let kill = 1; kill <= KILLS; kill += 1) {
      let killed = false
      const change = await runUntil(now => {
        for (const pid of now.workers) workers.add(pid)
        if (!killed && now.workers[0] !== undefined && (now.counts.processing ?? 0) > 0) {
          process.kill(now.workers[0], 'SIGKILL')
          killed = true
        }
        return killed && done(now) >= kill * 4
      })
      expect(done(change)).toBeLessThan(BATCH)
      await end('SIGKILL')
    }
    await runUntil(now => done(now) === BATCH && Object.keys(now.counts).length === 1)
    await end('SIGTERM')
    await expect.poll(() => [...workers].filter(isAlive)).toEqual([])

    const store = openStore({ folder: join(folder, 'data'), actor: 'tester' })
    try {
      expect(store.audit.verify()).toMatchObject({ ok: true })
      const { rows, counts } = store.documents.list({
        sort: { key: 'importedAt', descending: false },
        offset: 0,
        limit: 100,
      })
      expect(counts).toEqual({ review: BATCH })
      expect(new Set(rows.map(row => row.fileName)).size).toBe(BATCH)
      for (const { id } of rows) {
        const actions = store.audit.history(id).map(entry => entry.action)
        expect([actions[0], actions.filter(action => action === 'imported').length]).toEqual(['imported', 1])
        expect([actions.at(-1), actions.filter(action => action === 'read').length]).toEqual(['read', 1])
      }
    } finally {
      store.close()
    }
  })
})
