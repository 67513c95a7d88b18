import { VouchError } from '#shared/errors.ts'
import { DEFAULT_FOLDER_PROFILE, type FolderProfile } from '#shared/folder.ts'
import type { StoreContext } from './context.ts'
import type { Store } from './types.ts'

interface FolderRow {
  readonly path: string
  readonly imported: number
  readonly profile: string
}

const profileOf = (json: string): FolderProfile => ({
  ...DEFAULT_FOLDER_PROFILE,
  ...(JSON.parse(json) as Partial<FolderProfile>),
})

export function createFolders({ database, change }: StoreContext): Store['folders'] {
  const known = database.prepare<[string], string>('SELECT profile FROM folders WHERE path = ?').pluck()
  const insert = database.prepare('INSERT INTO folders (path, profile) VALUES (?, ?)')
  const update = database.prepare('UPDATE folders SET profile = ? WHERE path = ?')
  const remove = database.prepare('DELETE FROM folders WHERE path = ?')
  const all = database.prepare<[], FolderRow>(
    `SELECT path, profile, (SELECT count(*) FROM documents WHERE source = path) AS imported FROM folders ORDER BY path`,
  )

  return {
    list: () => all.all().map(({ profile, ...folder }) => ({ ...folder, profile: profileOf(profile) })),

    add(path, profile) {
      if (known.get(path) !== undefined) return
      change(() => {
        insert.run(path, JSON.stringify(profile))
        return { result: undefined, entries: [{ action: 'folder-added', details: { path, profile } }] }
      })
    },

    change: (path, profile) =>
      change(() => {
        const json = known.get(path)
        if (json === undefined) throw new VouchError('not-found', path)
        const before = profileOf(json)
        update.run(JSON.stringify(profile), path)
        return {
          result: undefined,
          entries: [{ action: 'folder-changed', details: { path, before, after: profile } }],
        }
      }),

    remove: path =>
      change(() => {
        if (remove.run(path).changes === 0) throw new VouchError('not-found', path)
        return { result: undefined, entries: [{ action: 'folder-removed', details: { path } }] }
      }),
  }
}
