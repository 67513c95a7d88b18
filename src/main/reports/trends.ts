import type { Database } from 'better-sqlite3'
import {
  TREND_MEASURES,
  type TrendChange,
  type TrendMeasure,
  type TrendPoint,
  type Trends,
  type TrendsQuery,
} from '#shared/trends.ts'
import { changePoints } from './change-point.ts'
import { causesOf } from './trend-causes.ts'
import { scopeOf, type TrendScope, trendPoints } from './trend-points.ts'

/** Steps smaller than this are not worth a clerk's time, however sure they are. */
const LEAST_POINTS = 2
const LEAST_SHARE = 0.05
const LEAST_OF_SECONDS = 0.15

/** Measures of which less is better. */
const LESS_IS_BETTER: readonly TrendMeasure[] = ['problems', 'corrections', 'seconds']
const SHARES: readonly TrendMeasure[] = ['automation', 'problems', 'corrections']

const HOUR_MS = 3_600_000

function isWorthTelling(measure: TrendMeasure, before: number, after: number): boolean {
  const difference = Math.abs(after - before)
  if (measure === 'seconds') return difference >= LEAST_OF_SECONDS * Math.max(before, after)
  return difference >= (SHARES.includes(measure) ? LEAST_SHARE : LEAST_POINTS)
}

/** Points by the hour where the window shows hours; otherwise by the day: a month has too few of them for any test. */
function searchedPoints(database: Database, step: TrendsQuery['step'], scope: TrendScope) {
  const fine = step === 'hour' ? 'hour' : 'day'
  return { points: trendPoints(database, fine, scope), lengthMs: fine === 'hour' ? HOUR_MS : 24 * HOUR_MS }
}

const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString()

/** How quality, problems, automation and time went, and where they stepped to another level and why. */
export function trends(database: Database, { step, ...query }: TrendsQuery): Trends {
  const scope = scopeOf(query)
  const { points, lengthMs } = searchedPoints(database, step, scope)
  return {
    points: trendPoints(database, step, scope),
    changes: TREND_MEASURES.flatMap(measure => changesOf(database, measure, points, lengthMs, scope)).sort(
      (first, second) =>
        first.at < second.at ? -1 : first.at > second.at ? 1 : first.probability - second.probability,
    ),
  }
}

function changesOf(
  database: Database,
  measure: TrendMeasure,
  points: readonly TrendPoint[],
  lengthMs: number,
  scope: TrendScope,
): TrendChange[] {
  const measured = points.filter(point => point.measures[measure] !== undefined)
  const found = changePoints(measured.map(point => point.measures[measure]!))
  const instantAt = (index: number): string | undefined => measured[index]?.at
  return found.flatMap(({ index, ...levels }, place) => {
    if (!isWorthTelling(measure, levels.before, levels.after)) return []
    const at = measured[index]!.at
    const around = {
      ...{ measure, at },
      from: measured[index - 1]!.at,
      to: later(at, lengthMs),
      since: instantAt(found[place - 1]?.index ?? 0)!,
      until: instantAt(found[place + 1]?.index ?? -1) ?? later(measured.at(-1)!.at, lengthMs),
    }
    const better = levels.after > levels.before !== LESS_IS_BETTER.includes(measure)
    return [{ measure, at, ...levels, better, causes: causesOf(database, around, scope) }]
  })
}
