import { z } from 'zod'
import { instantSchema } from './document.ts'

/** What a mail says of itself, in its own words. Nothing of it is proved. */
export const mailSchema = z.object({
  from: z.string(),
  subject: z.string(),
  sentAt: instantSchema.optional(),
})
export type Mail = z.infer<typeof mailSchema>

/** A file that a document was taken out of; `mail` where it was one, `pages` where the document is some of its pages. */
export const containerSchema = z.object({
  fileName: z.string(),
  mail: mailSchema.optional(),
  pages: z.object({ from: z.number().int().positive(), to: z.number().int().positive() }).optional(),
})
export type Container = z.infer<typeof containerSchema>

/** What a document came in, outermost first: a mail in an archive, a part of a longer document. */
export const originSchema = z.object({ containers: z.array(containerSchema).min(1) })
export type Origin = z.infer<typeof originSchema>
