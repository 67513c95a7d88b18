import { readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import type { WatchedFolder } from '#shared/api.ts'
import { isTemporary } from './file-names.ts'
import { needsPolling } from './network-drive.ts'
import { untilStill } from './stillness.ts'

export interface FolderTimes {
  /** Milliseconds without a change after which a file is complete. */
  readonly stillMs: number
  /** Milliseconds between looks at whether the folder can be reached, and until a file that could not be taken is tried again. */
  readonly retryMs: number
  /** Milliseconds between looks at a network drive. */
  readonly pollMs: number
}

export const FOLDER_TIMES: FolderTimes = { stillMs: 5_000, retryMs: 15_000, pollMs: 3_000 }

export interface FolderWatcherOptions {
  readonly path: string
  readonly times: FolderTimes
  /** Takes one complete file. `first`: it lay there when the watch began. False: try it again later. */
  take(path: string, first: boolean): Promise<boolean>
  onState(): void
}

/** Watches one folder (not the folders inside it) for as long as it exists; waits for it while it does not. */
export interface FolderWatcher {
  readonly state: WatchedFolder['state']
  stop(): Promise<void>
}

export function watchFolder({ path, times, take, onState }: FolderWatcherOptions): FolderWatcher {
  const stopping = new AbortController()
  const pending = new Set<string>()
  let state: WatchedFolder['state'] = 'watching'
  let watcher: FSWatcher | undefined
  let line: Promise<unknown> = Promise.resolve()

  function setState(now: WatchedFolder['state']): void {
    if (state === now) return
    state = now
    onState()
  }

  /** Files become still side by side, and are taken one after the other. */
  async function offer(file: string, first: boolean): Promise<void> {
    if (pending.has(file)) return
    pending.add(file)
    try {
      await untilStill(file, times.stillMs, stopping.signal)
      const taken = line.then(() => stopping.signal.aborted || take(file, first))
      line = taken.catch(() => undefined)
      if (!(await taken)) setTimeout(() => void offer(file, first), times.retryMs).unref()
    } catch {
      // The file went away before it was complete, or the watch ended: there is nothing to take.
    } finally {
      pending.delete(file)
    }
  }

  async function open(): Promise<void> {
    let first = true
    const opened = watch(path, {
      depth: 0,
      ignored: candidate => candidate !== path && isTemporary(basename(candidate)),
      usePolling: await needsPolling(path),
      interval: times.pollMs,
      binaryInterval: times.pollMs,
    })
    opened.on('add', file => void offer(file, first))
    opened.on('change', file => void offer(file, false))
    opened.on('ready', () => {
      first = false
    })
    opened.on('error', () => void look())
    watcher = opened
  }

  async function close(): Promise<void> {
    const closing = watcher
    watcher = undefined
    await closing?.close()
  }

  /** Begins, goes on, or ends the watch by whether the folder can be listed. */
  async function look(): Promise<void> {
    try {
      await readdir(path)
      if (watcher === undefined && !stopping.signal.aborted) await open()
      setState('watching')
    } catch {
      setState('unreachable')
      await close()
    }
  }

  let looking = look()
  const timer = setInterval(() => {
    looking = looking.then(look)
  }, times.retryMs)

  return {
    get state() {
      return state
    },
    async stop() {
      stopping.abort()
      clearInterval(timer)
      await looking
      await close()
      await line
    },
  }
}
