import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import Database from 'better-sqlite3'

/** The calls of the file system that write, and those without which nothing could be written. */
const SYNCHRONOUS = ['openSync', 'writeSync', 'fsyncSync', 'renameSync', 'mkdirSync', 'readFileSync'] as const
const PROMISED = ['readFile', 'open', 'chmod', 'mkdir', 'rename'] as const
const STREAMED = ['open', 'write', 'fsync', 'close'] as const

export interface FailingCalls {
  /** The n-th call from now on fails, once; `undefined`: none does. */
  failAt(n: number | undefined): void
  /** How many there were since. */
  readonly calls: number
  /** What failed. */
  readonly failed: string | undefined
}

type AnyFunction = (...parameters: unknown[]) => unknown

/**
 * Lets calls of the file system and of SQLite fail in this process, as a disk does that gives out: before anything was
 * done, with an error of the system. For a bench's process only; the product knows nothing of it.
 */
export function watchCalls(): FailingCalls {
  let calls = 0
  let at: number | undefined
  let failed: string | undefined

  function due(name: string): boolean {
    calls += 1
    if (calls !== at) return false
    failed = name
    return true
  }
  const diskError = (): Error => Object.assign(new Error('EIO: i/o error, as ordered'), { code: 'EIO' })

  function wrap(
    target: object,
    names: readonly string[],
    answer: (call: AnyFunction, name: string) => AnyFunction,
  ): void {
    for (const name of names) {
      const call = (target as Record<string, AnyFunction>)[name]!
      Object.assign(target, { [name]: answer(call, name) })
    }
  }

  wrap(
    fs,
    SYNCHRONOUS,
    (call, name) =>
      function (this: unknown, ...parameters) {
        if (due(name)) throw diskError()
        return call.apply(this, parameters)
      },
  )
  wrap(
    fs.promises,
    PROMISED,
    (call, name) =>
      function (this: unknown, ...parameters) {
        return due(`promises.${name}`) ? Promise.reject(diskError()) : call.apply(this, parameters)
      },
  )
  wrap(
    fs,
    STREAMED,
    (call, name) =>
      function (this: unknown, ...parameters) {
        const callback = parameters.at(-1)
        if (typeof callback !== 'function' || !due(name)) return call.apply(this, parameters)
        process.nextTick(callback as AnyFunction, diskError())
        return undefined
      },
  )
  syncBuiltinESMExports()

  const probe = new Database(':memory:')
  const statements = Object.getPrototypeOf(probe.prepare('SELECT 1')) as object
  probe.close()
  wrap(
    statements,
    ['run', 'get', 'all'],
    (call, name) =>
      function (this: unknown, ...parameters) {
        if (due(`${name} ${(this as { source: string }).source.replaceAll(/\s+/g, ' ').trim().slice(0, 60)}`))
          throw new Database.SqliteError('disk I/O error, as ordered', 'SQLITE_IOERR')
        return call.apply(this, parameters)
      },
  )

  return {
    failAt(n) {
      calls = 0
      at = n
      failed = undefined
    },
    get calls() {
      return calls
    },
    get failed() {
      return failed
    },
  }
}
