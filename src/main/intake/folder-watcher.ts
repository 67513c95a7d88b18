import { type FSWatcher, watch } from 'chokidar'
import { isLeftAlone, listFolder } from './folder-listing.ts'
import { createLanes } from './lanes.ts'
import { needsPolling } from './network-drive.ts'
import { untilStill } from './stillness.ts'

export interface FolderTimes {
  /** Milliseconds without a change after which a file is complete. */
  readonly stillMs: number
  /** Milliseconds between looks at the whole folder: whether it can be reached, and what was not taken yet. */
  readonly retryMs: number
  /** Milliseconds between looks at a network drive. */
  readonly pollMs: number
}

export const FOLDER_TIMES: FolderTimes = { stillMs: 5_000, retryMs: 15_000, pollMs: 3_000 }

/** Files taken at once: the next are read, and the last moved, while the disk makes sure of one. */
const TAKEN_AT_ONCE = 8

/** Files followed at once: of ten thousand that arrive together the others wait on the disk, not in memory. */
const MOST_FOLLOWED = 1000

export interface FolderWatcherOptions {
  readonly path: string
  readonly subfolders: boolean
  readonly times: FolderTimes
  /** Whether this path was dealt with, whatever the file there is now: asked of every file at every look. */
  wasSettled(file: string): boolean
  /** Whether the file as it is now was dealt with. Rejects when it is gone. */
  isSettled(file: string): Promise<boolean>
  /** Deals with one complete file, or leaves it to a later look. */
  take(file: string): Promise<void>
  onChanged(): void
}

/**
 * Watches one folder for as long as it exists; waits for it while it does not. Events only say where to look sooner: now
 * and then the whole folder is listed, so that one that got lost, or never came, costs time and no file.
 */
export interface FolderWatcher {
  readonly state: 'watching' | 'unreachable'
  /** Files that were seen and are not taken yet. */
  readonly waiting: number
  stop(): Promise<void>
}

export function watchFolder(options: FolderWatcherOptions): FolderWatcher {
  const { path, subfolders, times, onChanged } = options
  const stopping = new AbortController()
  /** The files on their way, and whether something happened to them meanwhile. */
  const pending = new Map<string, { changed: boolean }>()
  const inLane = createLanes(TAKEN_AT_ONCE)
  let state: FolderWatcher['state'] = 'watching'
  let watcher: FSWatcher | undefined
  /** Goes on with the listing of the folder, once there is room for more files. */
  let onRoom: (() => void) | undefined
  /** Something happened to a file when there was no room. */
  let missed = false

  function setState(now: FolderWatcher['state']): void {
    if (state === now) return
    state = now
    onChanged()
  }

  async function follow(file: string): Promise<void> {
    if (await options.isSettled(file)) return
    await untilStill(file, times.stillMs, stopping.signal)
    await inLane(async () => {
      if (!stopping.signal.aborted) await options.take(file)
    })
  }

  async function offer(file: string): Promise<void> {
    const known = pending.get(file)
    if (known !== undefined) {
      known.changed = true
      return
    }
    const entry = { changed: false }
    pending.set(file, entry)
    // A file that went away before it was complete, or the end of the watch, leaves nothing to take; what could not be
    // taken is met again at the next look.
    await follow(file).catch(() => undefined)
    pending.delete(file)
    if (pending.size <= MOST_FOLLOWED / 2) onRoom?.()
    onChanged()
    if (entry.changed && !stopping.signal.aborted) void offer(file)
  }

  function onEvent(file: string): void {
    if (pending.size < MOST_FOLLOWED || pending.has(file)) void offer(file)
    else missed = true
  }

  async function room(): Promise<void> {
    if (pending.size < MOST_FOLLOWED) return
    const { promise, resolve } = Promise.withResolvers<void>()
    onRoom = resolve
    await promise
    onRoom = undefined
  }

  async function open(): Promise<void> {
    const opened = watch(path, {
      ...(!subfolders && { depth: 0 }),
      ignored: candidate => isLeftAlone(path, candidate),
      followSymlinks: false,
      usePolling: await needsPolling(path),
      interval: times.pollMs,
      binaryInterval: times.pollMs,
      // What lies there already is found by listing.
      ignoreInitial: true,
    })
    opened.on('add', onEvent)
    opened.on('change', onEvent)
    opened.on('error', () => undefined)
    watcher = opened
  }

  async function close(): Promise<void> {
    const closing = watcher
    watcher = undefined
    await closing?.close()
  }

  /** Begins, goes on, or ends the watch by whether the folder can be listed; offers what was not dealt with. */
  async function look(everything: boolean): Promise<void> {
    try {
      if (watcher === undefined) await open()
      for await (const file of listFolder(path, subfolders)) {
        if (stopping.signal.aborted) return
        setState('watching')
        if (!everything && options.wasSettled(file)) continue
        void offer(file)
        await room()
      }
      setState('watching')
    } catch {
      setState('unreachable')
      await close()
    }
  }

  let isLooking = false

  async function lookOnce(everything: boolean): Promise<void> {
    isLooking = true
    await look(everything)
    isLooking = false
  }

  let looking = lookOnce(true)
  const timer = setInterval(() => {
    if (isLooking) return
    const everything = missed || state === 'unreachable'
    missed = false
    looking = lookOnce(everything)
  }, times.retryMs)

  return {
    get state() {
      return state
    },
    get waiting() {
      return pending.size
    },
    async stop() {
      stopping.abort()
      clearInterval(timer)
      onRoom?.()
      await looking
      await close()
      while (pending.size > 0) await new Promise(resolve => setTimeout(resolve, 10))
    },
  }
}
