import type { DocumentFilter } from '#shared/document-filter.ts'
import { VouchError } from '#shared/errors.ts'
import { formatDay } from '../format/format.ts'
import { messages, named } from '../messages/index.ts'
import { saidError } from '../messages/said.ts'

export type FilterPart = keyof typeof messages.queue.parts

/** Where documents came from, in words. */
export const sourceName = (source: string): string => named(messages.senders, source) ?? source

type Wanted = Required<DocumentFilter>

const SHOWN: { readonly [Part in FilterPart]: (wanted: Wanted[Part]) => string } = {
  priorities: wanted => wanted.map(priority => messages.priorities[priority]).join(', '),
  assignedTo: wanted => (wanted === '' ? messages.queue.nobody : wanted),
  languages: wanted => wanted.map(language => messages.languages[language]).join(', '),
  documentTypes: wanted => wanted.map(type => messages.documentTypes[type]).join(', '),
  source: sourceName,
  vendor: wanted => wanted,
  importedFrom: formatDay,
  importedUntil: formatDay,
  dueUntil: formatDay,
  levels: wanted => wanted.map(level => messages.levels[level]).join(', '),
  problem: code => saidError(new VouchError(code).toData()).message,
  corrected: field => messages.fields[field],
}

/** The parts of a filter that ask for something, each in words. */
export function shownParts(filter: DocumentFilter): { part: FilterPart; text: string }[] {
  const parts = Object.keys(SHOWN) as FilterPart[]
  return parts.flatMap(part => {
    const wanted = filter[part]
    if (wanted === undefined) return []
    const shown = (SHOWN[part] as (value: typeof wanted) => string)(wanted)
    return [{ part, text: `${messages.queue.parts[part]}: ${shown}` }]
  })
}

/** A filter without one of its parts. */
export function withoutPart(filter: DocumentFilter, part: FilterPart): DocumentFilter {
  const { [part]: _, ...rest } = filter
  return rest
}
