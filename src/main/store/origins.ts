import type { Database } from 'better-sqlite3'
import type { Origin } from '#shared/origin.ts'

/** What a watched folder knows of its documents before they are read; an empty text says nothing. */
export interface ReadingHints {
  readonly vendorName: string
  readonly company: { readonly name: string; readonly vatId: string }
}

interface OriginRow {
  readonly origin: string | null
  readonly hints: string | null
}

export function storeOrigin(
  database: Database,
  documentRow: number | bigint,
  origin: Origin | undefined,
  hints: ReadingHints | undefined,
): void {
  if (origin === undefined && hints === undefined) return
  const json = (value: object | undefined): string | null => (value === undefined ? null : JSON.stringify(value))
  database
    .prepare('INSERT INTO origins (document_row, origin, hints) VALUES (?, ?, ?)')
    .run(documentRow, json(origin), json(hints))
}

/** What a document came in, and what was known of it before it was read. */
export function readOrigin(
  database: Database,
  documentRow: number,
): { readonly origin?: Origin; readonly hints?: ReadingHints } {
  const row = database
    .prepare<[number], OriginRow>('SELECT origin, hints FROM origins WHERE document_row = ?')
    .get(documentRow)
  return {
    ...(row?.origin && { origin: JSON.parse(row.origin) as Origin }),
    ...(row?.hints && { hints: JSON.parse(row.hints) as ReadingHints }),
  }
}
