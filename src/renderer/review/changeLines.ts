import { FIELD_NAMES, type FieldName } from '#shared/fields.ts'
import { messages } from '../messages/index.ts'

const isFieldName = (name: unknown): name is FieldName => (FIELD_NAMES as readonly unknown[]).includes(name)
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** More rows than this would hide the rest of the history. */
const MOST_ROWS = 12

const rowText = (row: unknown): string =>
  isRecord(row) ? Object.values(row).filter(Boolean).join(' · ') : JSON.stringify(row)

/** The rows that went and those that came; rows that are the same in both are left out. */
function rowLines(before: readonly unknown[], after: readonly unknown[]): string[] {
  const [old, now] = [before.map(rowText), after.map(rowText)]
  const lines = [
    ...old.filter(row => !now.includes(row)).map(row => `− ${row}`),
    ...now.filter(row => !old.includes(row)).map(row => `+ ${row}`),
  ]
  const left = lines.length - MOST_ROWS
  return left > 0 ? [...lines.slice(0, MOST_ROWS), messages.desk.moreRows(left)] : lines
}

/** What changed, a line for each field or row; undefined where before and after are single values. */
export function changeLines(before: unknown, after: unknown): string[] | undefined {
  if (Array.isArray(before) && Array.isArray(after)) return rowLines(before, after)
  if (!isRecord(before) || !isRecord(after) || 'value' in before || 'value' in after) return undefined
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap(name => {
    const rows = changeLines(before[name], after[name])
    if (rows !== undefined) return rows
    const text = (value: unknown) => (value ? String(value) : messages.history.nothing)
    const label = isFieldName(name) ? `${messages.fields[name]}: ` : ''
    return [label + messages.history.change(text(before[name]), text(after[name]))]
  })
}
