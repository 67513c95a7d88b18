import type { Pin } from '#shared/models.ts'
import type { StoreContext } from './context.ts'
import type { Store } from './types.ts'

interface PinRow {
  readonly at: string
  readonly actor: string
  readonly reader: string
  readonly title: string
  readonly replaced: string
  readonly replay: string | null
}

export function createPins({ database, change, now, actor }: StoreContext): Store['pins'] {
  const all = database.prepare<[], PinRow>('SELECT * FROM model_pins ORDER BY sequence DESC')
  const insert = database.prepare(
    'INSERT INTO model_pins (at, actor, reader, title, replaced, replay) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const list = (): Pin[] =>
    all.all().map(({ at, actor: by, reader, title, replaced, replay }) => ({
      ...{ at, actor: by, title },
      reader: JSON.parse(reader) as Pin['reader'],
      replaced: JSON.parse(replaced) as Pin['replaced'],
      ...(replay !== null && { replay: JSON.parse(replay) as NonNullable<Pin['replay']> }),
    }))
  return {
    list,
    add: ({ reader, title, replaced, replay }, from) =>
      change(() => {
        const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))
        insert.run(now(), actor, json(reader), title, json(replaced), json(replay))
        const details = { from, to: title, reader, ...(replay && { replay }) }
        const action = from === title ? 'reader-pinned' : 'reader-switched'
        return { result: undefined, entries: [{ action, details }] }
      }),
  }
}
