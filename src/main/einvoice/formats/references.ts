import type { Reference } from '#shared/einvoice.ts'
import type { Source } from '../source.ts'
import type { XmlElement } from '../xml/element.ts'
import { select, text } from '../xml/select.ts'

/** Where a kind of reference stands, and where its parts stand in it. */
export interface ReferencePaths {
  readonly kind: Reference['kind']
  readonly at: string
  readonly id: readonly string[]
  readonly date?: readonly string[]
  readonly description?: readonly string[]
}

export function readReferences(element: XmlElement, paths: readonly ReferencePaths[], source: Source): Reference[] {
  return paths.flatMap(({ kind, at, id, date, description }) =>
    select(element, at).flatMap(found => {
      const identifier = id.length === 0 ? found.text.trim() : text(found, ...id)
      if (identifier === undefined || identifier === '') return []
      return [
        {
          kind,
          id: identifier,
          date: date === undefined ? undefined : source.day(found, ...date),
          description: description === undefined ? undefined : text(found, ...description),
        },
      ]
    }),
  )
}
