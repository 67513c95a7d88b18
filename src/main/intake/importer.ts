import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { DocumentSummary, ImportResult } from '#shared/api.ts'
import type { DocumentId, Sha256 } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { Origin } from '#shared/origin.ts'
import { containerKind } from '../mail/kind.ts'
import { type UnpackRequest, unpackApart } from '../mail/unpack-apart.ts'
import { detectMediaType, refuseLargeFile } from '../pages/formats.ts'
import type { MediaType } from '../pipeline/stage.ts'
import type { ReadingHints } from '../store/origins.ts'
import { patiently } from '../store/patience.ts'
import type { Store } from '../store/types.ts'
import { invoicesOf } from './separate.ts'

export interface ImportOptions {
  /** Where it comes from, for the audit trail: 'window', 'samples', 'command line', or a watched folder's path. */
  readonly source: string
  /** Leave no trace of a file that is known already: at each start a watched folder shows all its old files again. */
  readonly quietIfKnown?: boolean
  readonly priority?: DocumentSummary['priority']
  /** What the watched folder knows of it. */
  readonly hints?: ReadingHints
  /** Stores something together with the document of a file that holds one: either both are there, or neither. */
  readonly inSameStep?: (id: DocumentId, sha256: Sha256) => void
  /** Throws where the file is no longer the one that was to be taken: asked once its bytes are in the store. */
  readonly assertUnchanged?: () => Promise<void>
}

interface EnterOptions extends ImportOptions {
  readonly origin?: Origin
}

export interface ImporterOptions {
  readonly store: Store
  /** A new document waits in the queue. */
  onImported(id: DocumentId): void
}

/**
 * Takes files in: the original is safe in the store before a document exists, and the document is in the queue before
 * the caller is told. A file that cannot be a document is refused with the reason; everything else ends as a document.
 */
export interface Importer {
  importBytes(fileName: string, content: Uint8Array, options: ImportOptions): Promise<ImportResult>
  importPath(path: string, options: ImportOptions): Promise<ImportResult>
}

interface Stored {
  readonly sha256: Sha256
  readonly byteLength: number
}

/** The disk, the network drive or another program stands in the way, or Vouch itself is at fault. */
const TRY_LATER: readonly VouchError['code'][] = [
  ...(['file-unreadable', 'folder-unreachable', 'not-found', 'store-full', 'store-busy', 'internal'] as const),
]

/** `document`: what is wrong with the file. `try-later`: it may go well another time. */
export function refusalKind(code: VouchError['code']): 'document' | 'try-later' {
  return TRY_LATER.includes(code) ? 'try-later' : 'document'
}

type Entered = Exclude<ImportResult, { outcome: 'refused' }>

const EINVOICE_TYPES: readonly MediaType[] = ['application/xml', 'application/pkcs7-mime']

/** Names that are told of what was left out. */
const MOST_NAMED = 10

/** The documents of one file as one result: that of the first that is new, with the others. */
function together(fileName: string, entered: readonly Entered[]): Entered {
  const first = entered.find(({ outcome }) => outcome === 'imported') ?? entered[0]
  if (first === undefined) throw new Error(`${fileName} has no document`)
  const others = [...new Set(entered.map(({ id }) => id))].filter(id => id !== first.id)
  return { ...first, fileName, ...(others.length > 0 && { others }) }
}

export function createImporter({ store, onImported }: ImporterOptions): Importer {
  /** Makes a document of an original that is safe in the store. */
  async function enter(
    fileName: string,
    { source, quietIfKnown = false, priority = 'normal', hints, origin, inSameStep }: EnterOptions,
    mediaType: MediaType,
    { sha256, byteLength }: Stored,
  ): Promise<Entered> {
    const known = quietIfKnown ? store.documents.withOriginal(sha256) : undefined
    const enterOnce = () =>
      store.intake.inOneStep(() => {
        const made: ReturnType<Store['documents']['create']> =
          known !== undefined
            ? { outcome: 'duplicate', id: known }
            : store.documents.create({
                ...{ fileName, sha256, mediaType, byteLength, source, priority },
                ...(hints && { hints }),
                ...(origin && { origin }),
              })
        inSameStep?.(made.id, sha256)
        return made
      })
    const { outcome, id } = await patiently(enterOnce)
    if (outcome === 'duplicate') return { outcome, fileName, id }
    onImported(id)
    return { outcome: 'imported', fileName, id }
  }

  /** One document for each invoice of a file. The file as it came, with its signature, is kept as well. */
  async function enterFile(
    fileName: string,
    options: EnterOptions,
    bytes: Uint8Array,
    put: () => Promise<Stored>,
  ): Promise<Entered[]> {
    const mediaType = await detectMediaType(bytes)
    const invoices = EINVOICE_TYPES.includes(mediaType) ? await invoicesOf(bytes) : []
    const stored = await put()
    await options.assertUnchanged?.()
    if (invoices.length <= 1) return [await enter(fileName, options, mediaType, stored)]
    const { inSameStep: _several, ...each } = options
    const entered: Entered[] = []
    for (const [index, invoice] of invoices.entries()) {
      const name = `${fileName} (${index + 1} of ${invoices.length})`
      entered.push(await enter(name, each, 'application/xml', await store.originals.put(invoice)))
    }
    await noteUnlessKnown('einvoice-separated', entered, { fileName, source: options.source, sha256: stored.sha256 })
    return entered
  }

  /** One document for each invoice in a mail or archive, which is kept as it came as well. */
  async function enterContents(
    request: UnpackRequest,
    options: ImportOptions,
    put: () => Promise<Stored>,
  ): Promise<ImportResult> {
    const { fileName } = request
    const { sha256 } = await put()
    await options.assertUnchanged?.()
    const { assertUnchanged: _done, inSameStep: _several, ...inside } = options
    const entered: Entered[] = []
    const refused: string[] = []
    const files = unpackApart(request)
    let next = await files.next()
    for (; !next.done; next = await files.next()) {
      const { bytes, containers, ...file } = next.value
      const origin = { containers: [...containers] }
      try {
        const put = (): Promise<Stored> => store.originals.put(bytes)
        entered.push(...(await enterFile(file.fileName, { ...inside, origin }, bytes, put)))
      } catch (thrown) {
        if (refusalKind(VouchError.dataOf(thrown).code) === 'try-later') throw thrown
        refused.push(file.fileName)
      }
    }
    const leftOut = [...refused, ...next.value]
    if (entered.length === 0) throw new VouchError('nothing-inside', leftOut.slice(0, MOST_NAMED).join(', ') || 'empty')
    await noteUnlessKnown('unpacked', entered, { fileName, source: options.source, sha256, leftOut })
    return { ...together(fileName, entered), ...(leftOut.length > 0 && { leftOut: leftOut.slice(0, MOST_NAMED) }) }
  }

  async function noteUnlessKnown(
    action: string,
    entered: readonly Entered[],
    details: Record<string, unknown>,
  ): Promise<void> {
    if (entered.every(({ outcome }) => outcome === 'duplicate')) return
    await patiently(() => store.audit.note(action, { ...details, documents: entered.map(({ id }) => id) }))
  }

  async function take(
    fileName: string,
    options: ImportOptions,
    content: string | Uint8Array,
    put: () => Promise<Stored>,
  ): Promise<ImportResult> {
    try {
      if (typeof content === 'string') refuseLargeFile((await stat(content)).size)
      const bytes = typeof content === 'string' ? await readFile(content) : content
      const kind = await containerKind(bytes)
      if (kind !== undefined) return await enterContents({ fileName, kind, bytes }, options, put)
      return together(fileName, await enterFile(fileName, options, bytes, put))
    } catch (thrown) {
      const error = VouchError.dataOf(asFileError(thrown))
      if (refusalKind(error.code) === 'document')
        await patiently(() => store.audit.note('import-refused', { fileName, source: options.source, error }))
      return { outcome: 'refused', fileName, error }
    }
  }

  return {
    importBytes(fileName, content, options) {
      return take(withoutFolders(fileName), options, content, () => store.originals.put(content))
    },
    importPath(path, options) {
      return take(basename(path), options, path, () => store.originals.putFile(path))
    },
  }
}

/** Browsers may send a path; only the name is shown and stored. */
const withoutFolders = (fileName: string): string => fileName.split(/[\\/]/).at(-1) || 'document'

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'it is no longer there',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EBUSY: 'another program uses it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a folder on the way to it is a file',
  EIO: 'the disk reports an error',
}

/** An error of the file system as the clerk's; anything else as it is. */
export function asFileError(thrown: unknown): unknown {
  if (!(thrown instanceof Error) || !('code' in thrown)) return thrown
  const reason = FILE_ERRORS[String(thrown.code)]
  return reason === undefined ? thrown : new VouchError('file-unreadable', reason, { cause: thrown })
}
