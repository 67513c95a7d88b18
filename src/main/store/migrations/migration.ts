import type { Database } from 'better-sqlite3'

/** One step of the schema. Once released it is never edited: a mistake is mended by the next step. */
export interface Migration {
  /** `user_version` after this step; numbered in tens so that a fix can be slipped in between. */
  readonly version: number
  up(database: Database): void
}
