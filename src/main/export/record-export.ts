import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ExportRecord } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import { renameDurably, writeDurably } from '../store/durable-files.ts'
import { storeFailure } from '../store/failures.ts'
import type { Store } from '../store/types.ts'
import type { BuiltExport } from './export.ts'

/** A file on its way to its place, around the ledger's transaction. */
interface Placing {
  commit(): void
  discard(): void
}

const NO_FILE: Placing = { commit: () => undefined, discard: () => undefined }

/**
 * Enters an export in the ledger and, where a path is given, writes its file there: all or nothing.
 * Throws VouchError `export-nothing`, `folder-unreachable`, and what the store throws.
 */
export function recordExport(store: Store, profile: string, built: BuiltExport, path?: string): ExportRecord {
  const { fileName, content, ids } = built
  if (ids.length === 0) throw new VouchError('export-nothing')
  const placing = path === undefined ? NO_FILE : placeFile(path, content)
  try {
    const record = store.exports.record({ profile, fileName, content, ids })
    placing.commit()
    return record
  } finally {
    placing.discard()
  }
}

/**
 * All bytes of the file are on the disk under a hidden name before the ledger's transaction, and it is renamed after.
 * An importer that watches the folder never sees a file that the ledger does not hold; a crash in between leaves the
 * file in the ledger, to be downloaded from there.
 */
function placeFile(path: string, content: Uint8Array): Placing {
  const folder = dirname(path)
  const temporary = join(folder, `.${randomUUID()}.part`)
  try {
    writeDurably(temporary, content)
  } catch (thrown) {
    throw storeFailure(thrown)
  }
  return {
    commit() {
      try {
        renameDurably(temporary, path)
      } catch (thrown) {
        const detail = `${folder}: ${basename(path)} was exported and can be downloaded from the list of exports`
        throw new VouchError('folder-unreachable', detail, { cause: thrown })
      }
    },
    discard: () => rmSync(temporary, { force: true }),
  }
}
