import { Temporal } from 'temporal-polyfill'

/** The periods to choose from, in days back from today; undefined is everything. */
export const PERIODS = { week: 7, month: 30, all: undefined } as const
export type Period = keyof typeof PERIODS

/** The period as the report wants it. */
export function sinceOf(period: Period, today: Temporal.PlainDate = Temporal.Now.plainDateISO()): { since?: string } {
  const days = PERIODS[period]
  return days === undefined ? {} : { since: today.subtract({ days: days - 1 }).toString() }
}
