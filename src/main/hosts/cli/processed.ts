import type { Reading, Sha256 } from '#shared/document.ts'
import type { ErrorData } from '#shared/errors.ts'

/** What became of one file of the command line. `file` as the user wrote it. */
export type Processed = { readonly file: string; readonly sha256?: Sha256 } & (
  | { readonly status: 'completed'; readonly reading: Reading }
  | { readonly status: 'failed'; readonly error: ErrorData; readonly component: 'intake' | 'pipeline' }
)

/** Writes the results of `process` in one of its formats. */
export interface ResultFormat {
  readonly head?: string
  line(processed: Processed): string
}
