import type { XmlElement } from '../xml/element.ts'
import { text } from '../xml/select.ts'
import type { HeaderField } from './format.ts'

/** Where a format keeps each header field: the first path that has a text counts. */
export type HeaderPaths = Readonly<Partial<Record<HeaderField, readonly string[]>>>

export function readHeader(root: XmlElement, paths: HeaderPaths): Partial<Record<HeaderField, string>> {
  return Object.fromEntries(
    Object.entries(paths).flatMap(([field, where]) => {
      const found = text(root, ...where)
      return found === undefined ? [] : [[field, found]]
    }),
  )
}
