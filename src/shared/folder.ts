import { z } from 'zod'
import { errorDataSchema } from './errors.ts'
import { PRIORITIES } from './priority.ts'

/** What becomes of a file in a watched folder once it is safe in the store. */
export const AFTER_IMPORT = ['leave', 'move', 'archive'] as const

/** What holds for every file of a watched folder. */
export const folderProfileSchema = z.object({
  priority: z.enum(PRIORITIES),
  /** The vendor that is meant where none is read; empty: none. */
  vendorHint: z.string().trim().max(200),
  /** Which of several companies the invoices are for; empty: the one of the settings. */
  companyName: z.string().trim().max(200),
  companyVatId: z.string().trim().max(30),
  /** `archive`: into a folder `archive` inside the watched one, by month. */
  afterImport: z.enum(AFTER_IMPORT),
  /** Where to, with `move`. */
  moveTo: z.string().trim(),
  /** Whether folders inside it are watched as well. */
  subfolders: z.boolean(),
})
export type FolderProfile = z.infer<typeof folderProfileSchema>

export const DEFAULT_FOLDER_PROFILE: FolderProfile = {
  priority: 'normal',
  vendorHint: '',
  companyName: '',
  companyVatId: '',
  afterImport: 'leave',
  moveTo: '',
  subfolders: false,
}

export const watchedFolderSchema = z.object({
  path: z.string(),
  state: z.enum(['watching', 'unreachable']),
  imported: z.number().int().nonnegative(),
  profile: folderProfileSchema,
  /** Files that were seen and are not taken yet. */
  waiting: z.number().int().nonnegative(),
  /** Why a file could not be taken or moved; it is tried again. */
  problem: z.object({ fileName: z.string(), error: errorDataSchema }).optional(),
})
export type WatchedFolder = z.infer<typeof watchedFolderSchema>
