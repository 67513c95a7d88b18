import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { AuditHead } from './audit-chain.ts'
import { readIfPresent, renameDurably, writeDurably } from './durable-files.ts'

const headFileSchema = z.object({
  entries: z.number().int().nonnegative(),
  hash: z.string().length(64),
  at: z.string(),
})

export const HEAD_FILE = 'head.json'

/**
 * `head.json`: the audit trail's head outside the database, written after every export and backup. Whoever copies it
 * elsewhere can prove later that no entry up to there was cut off or rewritten.
 */
export interface HeadFile {
  /** The head that was noted last; undefined where none was. Throws SyntaxError or ZodError when the file is not readable. */
  read(): AuditHead | undefined
  write(head: AuditHead, at: string): void
}

export function createHeadFile(folder: string): HeadFile {
  const path = join(folder, HEAD_FILE)
  return {
    read() {
      const text = readIfPresent(path)
      return text === undefined ? undefined : headFileSchema.parse(JSON.parse(text))
    },
    write({ entries, hash }, at) {
      rmSync(`${path}.new`, { force: true })
      writeDurably(`${path}.new`, new TextEncoder().encode(`${JSON.stringify({ entries, hash, at })}\n`))
      renameDurably(`${path}.new`, path)
    },
  }
}
