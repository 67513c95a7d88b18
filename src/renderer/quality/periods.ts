import { Temporal } from 'temporal-polyfill'
import type { DocumentFilter } from '#shared/document-filter.ts'

/** The periods to choose from, in days back from today; undefined is everything. */
export const PERIODS = { week: 7, month: 30, all: undefined } as const
export type Period = keyof typeof PERIODS

/** The period as the report wants it. */
export function sinceOf(period: Period, today: Temporal.PlainDate = Temporal.Now.plainDateISO()): { since?: string } {
  const days = PERIODS[period]
  return days === undefined ? {} : { since: today.subtract({ days: days - 1 }).toString() }
}

/** The same as a filter of the queue. */
export const importedSince = (since: string | undefined): DocumentFilter =>
  since === undefined ? {} : { importedFrom: since }
