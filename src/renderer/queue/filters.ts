import type { DocumentStatus } from '#shared/api.ts'
import { DOCUMENT_STATUSES } from '#shared/api.ts'

/** The filters above the queue, in the order they are shown. `open` is a clerk's desk: all that is not done. */
export const QUEUE_FILTERS = {
  open: ['queued', 'processing', 'failed', 'review', 'held'],
  review: ['review'],
  held: ['held'],
  reading: ['queued', 'processing'],
  failed: ['failed'],
  approved: ['approved'],
  exported: ['exported'],
  rejected: ['rejected'],
  all: DOCUMENT_STATUSES,
} as const satisfies Record<string, readonly DocumentStatus[]>

export type QueueFilter = keyof typeof QUEUE_FILTERS
export const QUEUE_FILTER_NAMES = Object.keys(QUEUE_FILTERS) as QueueFilter[]

/** How many documents a filter lets through. */
export const countOf = (filter: QueueFilter, counts: Partial<Record<DocumentStatus, number>>): number =>
  QUEUE_FILTERS[filter].reduce((sum, status) => sum + (counts[status] ?? 0), 0)
