import { appendFile, readFile } from 'node:fs/promises'
import { z } from 'zod'
import { LANGUAGES } from '#shared/document.ts'
import { ENGINE_NAMES } from '../engines/engines.ts'

const count = z.number().int().nonnegative()

/** How one engine did on one page: figures only, nothing of what the page says. */
export const rowSchema = z.object({
  id: z.string(),
  damage: z.string(),
  language: z.enum(LANGUAGES),
  page: z.number().int().positive(),
  engine: z.enum(ENGINE_NAMES),
  /** A document's time is shared evenly by its pages. */
  ms: z.number(),
  /** The most that the engine's process held at once up to then. */
  peakBytes: count,
  /** Why nothing was read, where the engine failed. */
  failure: z.string().optional(),
  score: z.object({
    truth: count,
    read: count,
    right: count,
    numbers: count,
    rightNumbers: count,
    characters: count,
    characterErrors: count,
    upright: z.boolean(),
  }),
})
export type Row = z.infer<typeof rowSchema>

/** The rows of an earlier run; none where there was none. A last line that was cut off is left out. */
export async function readRows(file: string): Promise<Row[]> {
  const text = await readFile(file, 'utf8').catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'ENOENT') return ''
    throw thrown
  })
  const complete = text.slice(0, text.lastIndexOf('\n') + 1)
  return complete
    .split('\n')
    .filter(line => line !== '')
    .map(line => rowSchema.parse(JSON.parse(line)))
}

export const appendRows = (file: string, rows: readonly Row[]): Promise<void> =>
  appendFile(file, rows.map(row => `${JSON.stringify(row)}\n`).join(''))
