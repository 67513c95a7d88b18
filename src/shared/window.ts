import { z } from 'zod'
import { documentFilterSchema, SORT_KEYS } from './document-filter.ts'

/** The languages that the window speaks. */
export const WINDOW_LANGUAGES = ['en', 'de'] as const
export type WindowLanguage = (typeof WINDOW_LANGUAGES)[number]

/** How large the window's text is, in percent of the ordinary size. */
export const TEXT_SIZES = [90, 100, 115, 130] as const

/** A key combination in the notation of the window's keyboard map: 'mod+Enter'. */
const combinationSchema = z.string().min(1).max(40)

/** A view of the queue under a name of its own. `statuses` is the name of one of the queue's choices. */
export const queueViewSchema = z.object({
  name: z.string().trim().min(1).max(60),
  statuses: z.string().max(20),
  search: z.string().max(200),
  filter: documentFilterSchema,
  sort: z.object({ key: z.enum(SORT_KEYS), descending: z.boolean() }),
})
export type SavedQueueView = z.infer<typeof queueViewSchema>

/** More views than this would need a search of their own. */
export const MOST_QUEUE_VIEWS = 50

/** Where the page lies when an invoice is reviewed: beside its fields, or above them. */
export const REVIEW_LAYOUTS = ['beside', 'stacked'] as const
export type ReviewLayout = (typeof REVIEW_LAYOUTS)[number]

/** What a clerk sets about the window itself. */
export const windowSettings = {
  /** What the window speaks: one language, or the system's where Vouch has it. */
  language: z.enum(['system', ...WINDOW_LANGUAGES]),
  textSize: z.literal(TEXT_SIZES),
  reviewLayout: z.enum(REVIEW_LAYOUTS),
  /** Keys that were changed, by the shortcut's name; all others are as Vouch came. */
  queueViews: z.array(queueViewSchema).max(MOST_QUEUE_VIEWS),
  shortcuts: z.record(z.string().max(40), z.array(combinationSchema).max(4)),
}
