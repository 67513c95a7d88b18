import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { z } from 'zod'
import { type DocumentError, documentErrorSchema, pageInfoSchema, wordSchema } from '#shared/document.ts'
import type { Page } from '../pipeline/stage.ts'

/** What is kept of a page: all of it but its pixels. A part of `Page` that is missing here does not compile. */
const pageShape = { ...pageInfoSchema.shape, words: z.array(wordSchema) } satisfies Record<
  Exclude<keyof Page, 'scan'>,
  z.ZodType
>

/** A page as OCR left it, and what went wrong on the way. */
export interface PageRecord {
  readonly page: Page
  readonly problems: readonly DocumentError[]
}

/** The key is inside as well: a damaged index could lead to another page's content, whole in itself. */
const contentSchema = z.object({
  key: z.string(),
  page: z.object(pageShape),
  problems: z.array(documentErrorSchema),
})

/** Of 60 KB of words: 18 KB in 0.2 ms; deflate takes 1.2 ms for 20 KB, brotli at 4 takes 0.9 ms for 19 KB. */
const COMPRESSION = { params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 } }

/** No record comes near this; a damaged length must not ask for all memory. */
const MOST_BYTES = 64 * 1024 * 1024

export function pack(key: string, record: PageRecord): Buffer {
  const { scan: _, ...page } = record.page
  return zstdCompressSync(JSON.stringify({ key, page, problems: record.problems }), COMPRESSION)
}

/** The record that was packed under this key; undefined where the content is anything else. */
export function unpack(key: string, content: Uint8Array): PageRecord | undefined {
  try {
    const text = zstdDecompressSync(content, { maxOutputLength: MOST_BYTES }).toString()
    const { key: packedKey, page, problems } = contentSchema.parse(JSON.parse(text))
    return packedKey === key ? { page, problems } : undefined
  } catch {
    return undefined
  }
}
