import type { Database } from 'better-sqlite3'
import type { PerformanceReport } from '../store/types.ts'

/** How long reading took, of the readings made since a day (in UTC; absent: of all). */
export function performanceReport(database: Database, since = ''): PerformanceReport {
  const { readings, medianMs, p95Ms } = database
    .prepare<[string], { readings: number; medianMs: number | null; p95Ms: number | null }>(
      `SELECT count(*) AS readings, median(total_ms) AS medianMs, percentile(total_ms, 95) AS p95Ms
       FROM readings WHERE read_at >= ?`,
    )
    .get(since)!
  return {
    readings,
    total: medianMs === null || p95Ms === null ? undefined : { medianMs, p95Ms },
    stages: database
      .prepare<[string], PerformanceReport['stages'][number]>(
        `SELECT stage, count(*) AS readings, median(ms) AS medianMs, percentile(ms, 95) AS p95Ms
         FROM reading_timings JOIN readings ON readings.row = reading_row
         WHERE read_at >= ? GROUP BY stage ORDER BY medianMs DESC, stage`,
      )
      .all(since),
  }
}
