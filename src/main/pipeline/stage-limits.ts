import type { StageName } from '#shared/document.ts'

export interface StageLimit {
  /** Milliseconds for the stage, and as many again for each page. */
  readonly ms: number
  readonly msPerPage: number
  /** Resident memory of the whole worker while it is in the stage. */
  readonly residentBytes: number
}

const SECOND = 1000
const GIGABYTE = 1024 ** 3

/**
 * Reading scans of A4 at 300 dpi takes 0.86 GB at the peak (bench/worker-memory.ts); a page of 100 million pixels is
 * allowed as much again. What was freed is not always given back, so no stage is allowed less than the one before it.
 */
const WITH_PIXELS = 2 * GIGABYTE

/**
 * What each stage may take: some twenty times what it takes, and room for a machine under load. A scanned page is read
 * in 3 seconds, 200 pages of text become fields in 4.
 */
export const STAGE_LIMITS = {
  einvoice: { ms: 60 * SECOND, msPerPage: 0, residentBytes: 1.5 * GIGABYTE },
  // How many pages there are is known at its end: as if there were the 200 that a document may have.
  pages: { ms: 400 * SECOND, msPerPage: 0, residentBytes: WITH_PIXELS },
  ocr: { ms: 60 * SECOND, msPerPage: 30 * SECOND, residentBytes: WITH_PIXELS },
  language: { ms: 30 * SECOND, msPerPage: SECOND, residentBytes: WITH_PIXELS },
  extraction: { ms: 60 * SECOND, msPerPage: 2 * SECOND, residentBytes: WITH_PIXELS },
  comparison: { ms: 30 * SECOND, msPerPage: SECOND, residentBytes: WITH_PIXELS },
  validation: { ms: 30 * SECOND, msPerPage: SECOND, residentBytes: WITH_PIXELS },
  quality: { ms: 30 * SECOND, msPerPage: SECOND, residentBytes: WITH_PIXELS },
} as const satisfies Record<StageName, StageLimit>

export type StageLimits = Readonly<Record<StageName, StageLimit>>

/** Milliseconds that a stage may take with so many pages; `time`: how many times the usual. */
export function stageDeadline({ ms, msPerPage }: StageLimit, pages: number, time: number): number {
  return (ms + msPerPage * pages) * time
}
