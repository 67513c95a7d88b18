import type { ImportResult } from '#shared/api.ts'
import type { App, AppOptions } from '../../src/main/app.ts'
import type { Documents, GivenFile } from './documents.ts'
import type { Misfortune } from './misfortune.ts'

/** One run of the application in a folder of its own, with a fault in it. */
export interface Trial {
  /** For whatever the fault needs; the data folder lies in it. */
  readonly folder: string
  readonly dataFolder: string
  readonly documents: Documents
  /** How many documents the fault is to meet. */
  readonly count: number
  /** The application that runs now. */
  readonly app: App
  /** Hands files in, one after the other, and remembers what was promised about each. */
  give(files: readonly GivenFile[]): Promise<ImportResult[]>
  /** Remembers files that come in on another way: no promise was made, but they are expected. */
  expect(files: readonly GivenFile[]): void
  /** Until nothing waits and nothing is being read. */
  settled(): Promise<void>
  /** Ends the application in good order and starts it again. */
  restart(): Promise<void>
}

export interface Fault {
  readonly name: string
  /** The stage or the part of the house that it meets. */
  readonly where: string
  /** How a document is promised to end: read without a person, or handed to one with the reason. */
  readonly ends: 'read' | 'handed'
  /** Takes seconds a document: it meets a few only. */
  readonly slow?: boolean
  /** What meets the worker process. */
  readonly misfortune?: Omit<Misfortune, 'folder'>
  readonly options?: Partial<AppOptions>
  /** How many times the usual memory, for faults that would take too much of the machine's. */
  readonly memory?: number
  /** Before the application starts; returns what puts the world right again. */
  prepare?(trial: Pick<Trial, 'folder' | 'dataFolder'>): (() => void) | undefined
  /** By default: invoices are given, and waited for. */
  run?(trial: Trial): Promise<void>
}
