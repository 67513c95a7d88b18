import type { Database } from 'better-sqlite3'
import type { Reading, StageName } from '#shared/document.ts'
import type { MediaType } from '../pipeline/stage.ts'

/** How long the stages of one reading took, and what was read: what the next ones are expected to take is told by it. */
export interface MeasuredReading {
  readonly mediaType: MediaType
  readonly source: Reading['source']
  readonly pages: number
  /** Milliseconds. */
  readonly stages: Readonly<Partial<Record<StageName, number>>>
}

interface MeasuredRow {
  readonly media_type: MediaType
  readonly source: Reading['source']
  readonly pages: number
  readonly stages: string
}

/** The last readings, oldest first. */
export function readMeasured(database: Database, most: number): MeasuredReading[] {
  return database
    .prepare<[number], MeasuredRow>(
      `SELECT media_type, json_extract(reading, '$.source') AS source, page_count AS pages,
         (SELECT json_group_object(stage, ms) FROM reading_timings WHERE reading_row = readings.row) AS stages
       FROM readings JOIN documents ON documents.row = readings.document_row
       ORDER BY readings.row DESC LIMIT ?`,
    )
    .all(most)
    .map(({ media_type: mediaType, stages, ...row }) => ({
      ...row,
      mediaType,
      stages: JSON.parse(stages) as MeasuredReading['stages'],
    }))
    .reverse()
}
