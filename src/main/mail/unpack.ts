import { VouchError } from '#shared/errors.ts'
import type { Container } from '#shared/origin.ts'
import { detectMediaType } from '../pages/formats.ts'
import { openArchive } from './archive-file.ts'
import type { Entry, Opened } from './entry.ts'
import { type ContainerKind, containerKind } from './kind.ts'
import { type Budget, createBudget, MOST_DEPTH } from './limits.ts'
import { openMail } from './mail-file.ts'
import { openOutlookMail } from './outlook-file.ts'

/** A file that may be a document, and what it came in, outermost first. */
export interface UnpackedFile {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly containers: readonly Container[]
}

/** Pictures within a mail's text that are smaller than this are logos; a photo of a page has ten times as much. */
const LEAST_INLINE_PICTURE = 50_000

const IS_PICTURE = /^image\/(?!tiff)/

async function mayBeDocument({ bytes, inline }: Entry): Promise<boolean> {
  try {
    const mediaType = await detectMediaType(bytes)
    return !(inline && IS_PICTURE.test(mediaType) && bytes.length < LEAST_INLINE_PICTURE)
  } catch {
    return false
  }
}

/** yauzl's words for a name that leads out of the folder it would be unpacked into. */
const UNSAFE_NAME = /^(invalid relative path|absolute path|invalid characters in fileName)/

function asVouchError(thrown: unknown): VouchError {
  if (thrown instanceof VouchError) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  if (UNSAFE_NAME.test(message)) return new VouchError('archive-unsafe', 'the name of a file in it leads elsewhere')
  return new VouchError('archive-damaged', message, { cause: thrown })
}

/**
 * The files in a mail or archive that may be documents, also of mails and archives inside; `leaveOut` is told the name of
 * every other one. Nothing is written, run or followed.
 * @throws VouchError `archive-damaged`, `archive-unsafe`, `archive-too-large`
 */
export async function* unpack(
  fileName: string,
  kind: ContainerKind,
  bytes: Uint8Array,
  leaveOut: (name: string) => void,
): AsyncGenerator<UnpackedFile> {
  const budget = createBudget()

  async function open(kind: ContainerKind, bytes: Uint8Array): Promise<Opened> {
    if (kind === 'archive') return openArchive(bytes, budget, leaveOut)
    return kind === 'mail' ? openMail(bytes) : openOutlookMail(bytes)
  }

  async function* inside(
    { fileName, bytes }: Pick<Entry, 'fileName' | 'bytes'>,
    kind: ContainerKind,
    around: readonly Container[],
  ): AsyncGenerator<UnpackedFile> {
    if (around.length === MOST_DEPTH)
      throw new VouchError('archive-unsafe', `more than ${MOST_DEPTH} mails or archives inside each other`)
    const { mail, entries } = await open(kind, bytes)
    const containers = [...around, { fileName, ...(mail && { mail }) }]
    for await (const entry of entries) {
      if (kind !== 'archive') count(budget, entry)
      const inner = await containerKind(entry.bytes)
      if (inner !== undefined) yield* inside(entry, inner, containers)
      else if (await mayBeDocument(entry)) yield { fileName: entry.fileName, bytes: entry.bytes, containers }
      else leaveOut(entry.fileName)
    }
  }

  try {
    yield* inside({ fileName, bytes }, kind, [])
  } catch (thrown) {
    throw asVouchError(thrown)
  }
}

/** A mail's attachments are as large as they are in it. */
function count(budget: Budget, { bytes }: Entry): void {
  budget.entry()
  budget.unpacked(bytes.length, bytes.length)
}
