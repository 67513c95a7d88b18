import { VouchError, type VouchErrorCode } from '#shared/errors.ts'

/** What SQLite's and the system's error codes mean to a clerk. An extended code ('SQLITE_BUSY_SNAPSHOT') is looked up by its stem. */
const MEANINGS: Readonly<Record<string, VouchErrorCode>> = {
  SQLITE_FULL: 'store-full',
  ENOSPC: 'store-full',
  EDQUOT: 'store-full',
  SQLITE_BUSY: 'store-busy',
  SQLITE_LOCKED: 'store-busy',
  SQLITE_CORRUPT: 'store-damaged',
  SQLITE_NOTADB: 'store-damaged',
  SQLITE_READONLY: 'folder-unreachable',
  SQLITE_CANTOPEN: 'folder-unreachable',
  SQLITE_IOERR: 'folder-unreachable',
  EACCES: 'folder-unreachable',
  EPERM: 'folder-unreachable',
  EROFS: 'folder-unreachable',
  ENOENT: 'folder-unreachable',
  ENOTDIR: 'folder-unreachable',
  EEXIST: 'folder-unreachable',
  EIO: 'folder-unreachable',
}

/** The VouchError that an error of SQLite or the file system stands for; anything else is a bug and stays as it is. */
export function storeFailure(thrown: unknown): unknown {
  if (thrown instanceof VouchError || !(thrown instanceof Error)) return thrown
  const code = String((thrown as Error & { code?: unknown }).code)
  const meaning = MEANINGS[code] ?? MEANINGS[code.split('_').slice(0, 2).join('_')]
  return meaning === undefined ? thrown : new VouchError(meaning, thrown.message, { cause: thrown })
}

/** The same methods, synchronous or not, with every failure of the store translated. */
export function translated<Group extends { [Name in keyof Group]: (...input: never[]) => unknown }>(
  methods: Group,
): Group {
  const wrapped = Object.entries<(...input: never[]) => unknown>(methods).map(([name, method]) => {
    const guarded = (...input: never[]): unknown => {
      try {
        const result = method(...input)
        return result instanceof Promise ? result.catch(rethrow) : result
      } catch (thrown) {
        rethrow(thrown)
      }
    }
    return [name, guarded]
  })
  return Object.fromEntries(wrapped) as Group
}

function rethrow(thrown: unknown): never {
  throw storeFailure(thrown)
}
