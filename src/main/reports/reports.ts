import type { Database } from 'better-sqlite3'
import { breakdown } from './breakdown.ts'
import { performanceReport } from './performance.ts'
import { qualityReport } from './quality.ts'
import { trends } from './trends.ts'

/** Everything that is counted over all documents, by name. */
export const REPORTS = {
  quality: qualityReport,
  performance: performanceReport,
  breakdown,
  trends,
} as const satisfies Record<string, (database: Database, input: never) => unknown>

export type ReportName = keyof typeof REPORTS
export type ReportInput<Name extends ReportName> = Parameters<(typeof REPORTS)[Name]>[1]
export type ReportFigures<Name extends ReportName> = ReturnType<(typeof REPORTS)[Name]>
