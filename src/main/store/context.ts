import type { Database } from 'better-sqlite3'
import { createAppend, type NewAuditEntry } from './audit.ts'

/** A change's result, and what the audit trail says about it: without an entry it does not compile. */
export interface Changed<Result> {
  readonly result: Result
  readonly entries: readonly [NewAuditEntry, ...NewAuditEntry[]]
}

/** What every repository works with. */
export interface StoreContext {
  readonly database: Database
  /** The instant, in UTC. */
  readonly now: () => string
  readonly actor: string
  /** The only way to write: the work and its audit entries are one transaction. */
  readonly change: <Result>(work: () => Changed<Result>) => Result
}

export function createContext(database: Database, actor: string, clock: () => Date): StoreContext {
  const now = (): string => clock().toISOString()
  const append = createAppend(database, actor, now)
  return {
    database,
    now,
    actor,
    change: work =>
      database
        .transaction(() => {
          const { result, entries } = work()
          for (const entry of entries) append(entry)
          return result
        })
        .immediate(),
  }
}
