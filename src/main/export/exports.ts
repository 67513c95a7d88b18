import { join } from 'node:path'
import type { ApiHandlers } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import type { Store } from '../store/types.ts'
import { buildExport } from './export.ts'
import { profiles } from './profiles/index.ts'
import { recordExport } from './record-export.ts'

type ExportHandlers = Pick<ApiHandlers, Extract<keyof ApiHandlers, `exports.${string}`>>

export interface ExportDependencies {
  readonly store: Store
}

/** Lines of a preview. */
const HEAD_LINES = 12

export function createExports({ store }: ExportDependencies): ExportHandlers {
  const build = (profile: string) => buildExport(profile, store.exports.waiting(), store.settings.get().exportOptions)
  return {
    'exports.profiles': () =>
      profiles(store.settings.get().exportOptions).map(({ name, title, description, encoding, rowPer }) => ({
        ...{ name, title, description, encoding, rowPer },
      })),

    'exports.preview'({ profile }) {
      const { ids, text, problems } = build(profile)
      return { invoices: ids.length, head: text.split('\r\n').slice(0, HEAD_LINES).join('\n'), problems }
    },

    'exports.run'({ profile }) {
      const built = build(profile)
      if (built.problems.length > 0) {
        const first = built.problems[0]!.message
        const others = built.problems.length - 1
        throw new VouchError('export-blocked', others === 0 ? first : `${first} And ${others} more`)
      }
      const { exportFolder } = store.settings.get()
      const path = exportFolder === '' ? undefined : join(exportFolder, built.fileName)
      return { ...recordExport(store, profile, built, path), content: built.content }
    },

    'exports.list': () => store.exports.list(),
    'exports.file': ({ id }) => store.exports.file(id),
  }
}
