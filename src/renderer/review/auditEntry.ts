import type { AuditEntry } from '#shared/api.ts'
import { effortSchema } from '#shared/desk.ts'
import { FIELD_NAMES, type FieldName } from '#shared/fields.ts'
import { originSchema } from '#shared/origin.ts'
import { messages, named } from '../messages/index.ts'
import { sourceName } from '../queue/filterParts.ts'
import { changeLines } from './changeLines.ts'
import { originText } from './OriginLine.tsx'

const isFieldName = (name: unknown): name is FieldName => (FIELD_NAMES as readonly unknown[]).includes(name)

const valueText = (value: unknown): string => {
  const origin = originSchema.safeParse(value)
  if (origin.success) return originText(origin.data)
  if (value === null || value === undefined || value === '') return messages.history.nothing
  if (typeof value === 'object' && 'value' in value) return valueText(value.value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const DETAILS: Readonly<Record<string, (value: string) => string | undefined>> = {
  decision: value => named(messages.history.decisions, value),
  source: value => named(messages.history.readFrom, value) ?? sourceName(value),
}

/** A detail that is kept under a name of Vouch's own is said in words. */
const detailText = (name: string, value: unknown): string =>
  (typeof value === 'string' ? DETAILS[name]?.(value) : undefined) ?? valueText(value)

/** What happened, in the clerk's words where the action is known. */
export const entryTitle = ({ action }: AuditEntry): string => named(messages.history.actions, action) ?? action

/** What it was about: a change as before and after, anything else as name and value. */
export function entryLines({ details }: AuditEntry): string[] {
  const { field, before, after, effort, ...others } = details
  const spent = effortSchema.safeParse(effort)
  const change =
    before === undefined && after === undefined
      ? []
      : (changeLines(before, after) ?? [
          (isFieldName(field) ? `${messages.fields[field]}: ` : '') +
            messages.history.change(valueText(before), valueText(after)),
        ])
  const rest = Object.entries(others)
    .filter(
      ([name, value]) => named(messages.history.details, name) !== undefined && value !== undefined && value !== null,
    )
    .map(([name, value]) => `${named(messages.history.details, name)}: ${detailText(name, value)}`)
  return [...change, ...rest, ...(spent.success ? [messages.desk.effort(spent.data)] : [])]
}
