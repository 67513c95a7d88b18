import { VouchError } from '#shared/errors.ts'
import type { StoreContext } from './context.ts'
import type { Store } from './types.ts'

export function createFolders({ database, change }: StoreContext): Store['folders'] {
  const known = database.prepare<[string], string>('SELECT path FROM folders WHERE path = ?').pluck()
  const insert = database.prepare('INSERT INTO folders (path) VALUES (?)')
  const remove = database.prepare('DELETE FROM folders WHERE path = ?')

  return {
    list: () =>
      database
        .prepare<[], { path: string; imported: number }>(
          `SELECT path, (SELECT count(*) FROM documents WHERE source = path) AS imported FROM folders ORDER BY path`,
        )
        .all(),

    add(path) {
      if (known.get(path) !== undefined) return
      change(() => {
        insert.run(path)
        return { result: undefined, entries: [{ action: 'folder-added', details: { path } }] }
      })
    },

    remove: path =>
      change(() => {
        if (remove.run(path).changes === 0) throw new VouchError('not-found', path)
        return { result: undefined, entries: [{ action: 'folder-removed', details: { path } }] }
      }),
  }
}
