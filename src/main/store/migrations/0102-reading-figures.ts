import type { Migration } from './migration.ts'

/** The dimensions of each reading's quality, for trends and alerts: over 100,000 readings no JSON is parsed for them. */
export const readingFigures: Migration = {
  version: 102,
  up: database =>
    database.exec(`
      CREATE TABLE reading_figures (
        reading_row INTEGER PRIMARY KEY REFERENCES readings (row),
        confidence REAL NOT NULL,
        completeness REAL NOT NULL,
        accuracy REAL NOT NULL,
        consistency REAL NOT NULL,
        speed REAL NOT NULL,
        ocr REAL NOT NULL,
        extraction REAL NOT NULL,
        validation REAL NOT NULL
      ) STRICT;
      INSERT INTO reading_figures
        SELECT row, reading ->> '$.quality.confidence', reading ->> '$.quality.completeness',
          reading ->> '$.quality.accuracy', reading ->> '$.quality.consistency', reading ->> '$.quality.speed',
          reading ->> '$.quality.ocr', reading ->> '$.quality.extraction', reading ->> '$.quality.validation'
        FROM readings WHERE reading ->> '$.quality.validation' IS NOT NULL;
      CREATE INDEX readings_by_time ON readings (read_at);
      -- What happened to the shop as a whole: settings, folders, models.
      CREATE INDEX audit_of_the_shop ON audit (at) WHERE document_id IS NULL;
    `),
}
