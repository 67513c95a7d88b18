import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ApiHandlers } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import { renameDurably, writeDurably } from '../store/durable-files.ts'
import { storeFailure } from '../store/failures.ts'
import type { Store } from '../store/types.ts'
import { type BuiltExport, buildExport } from './export.ts'
import { PROFILE_DEFAULTS, type ProfileOptions, profiles } from './profiles/index.ts'

type ExportHandlers = Pick<ApiHandlers, Extract<keyof ApiHandlers, `exports.${string}`>>

export interface ExportDependencies {
  readonly store: Store
  readonly options?: ProfileOptions
}

/** Lines of a preview. */
const HEAD_LINES = 12

export function createExports({ store, options = PROFILE_DEFAULTS }: ExportDependencies): ExportHandlers {
  return {
    'exports.profiles': () =>
      profiles(options).map(({ name, title, description, encoding, rowPer }) => ({
        ...{ name, title, description, encoding, rowPer },
      })),

    'exports.preview'({ profile }) {
      const { ids, text, problems } = buildExport(profile, store.exports.waiting(), options)
      return { invoices: ids.length, head: text.split('\r\n').slice(0, HEAD_LINES).join('\n'), problems }
    },

    'exports.run'({ profile }) {
      const built = buildExport(profile, store.exports.waiting(), options)
      if (built.problems.length > 0) {
        const first = built.problems[0]!.message
        const others = built.problems.length - 1
        throw new VouchError('export-blocked', others === 0 ? first : `${first} And ${others} more`)
      }
      if (built.ids.length === 0) throw new VouchError('export-nothing')
      const place = placeFile(store.settings.get().exportFolder, built)
      try {
        const record = store.exports.record({ profile, ...built })
        place.commit()
        return { ...record, content: built.content }
      } finally {
        place.discard()
      }
    },

    'exports.list': () => store.exports.list(),
    'exports.file': ({ id }) => store.exports.file(id),
  }
}

/**
 * Puts the file into the export folder around the ledger's transaction: all its bytes are on the disk under a hidden
 * name before, and it is renamed after. An importer that watches the folder never sees a file that the ledger does not
 * hold; a crash in between leaves the file in the ledger, to be downloaded from there.
 */
function placeFile(folder: string, { fileName, content }: BuiltExport): { commit(): void; discard(): void } {
  if (folder === '') return { commit: () => undefined, discard: () => undefined }
  const temporary = join(folder, `.${randomUUID()}.part`)
  try {
    writeDurably(temporary, content)
  } catch (thrown) {
    throw storeFailure(thrown)
  }
  return {
    commit() {
      try {
        renameDurably(temporary, join(folder, fileName))
      } catch (thrown) {
        const detail = `${folder}: ${fileName} was exported and can be downloaded from the list of exports`
        throw new VouchError('folder-unreachable', detail, { cause: thrown })
      }
    },
    discard: () => rmSync(temporary, { force: true }),
  }
}
