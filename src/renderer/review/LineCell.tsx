import type { KeyboardEvent } from 'react'
import type { FieldValue } from '#shared/document.ts'
import { LINE_COLUMN_NAMES, LINE_COLUMNS, type LineColumn } from '#shared/fields.ts'
import { messages } from '../messages/index.ts'
import { nextCell } from './gridNavigation.ts'
import classes from './LineItems.module.css'
import { useReviewed } from './ReviewContext.tsx'
import { focusTarget, type Target, targetId } from './target.ts'
import { shownText } from './values.ts'

interface LineCellProps {
  readonly row: number
  readonly rows: number
  readonly column: LineColumn
  readonly value: FieldValue | undefined
}

/** One cell of the grid. Leaving it saves it. */
export function LineCell({ row, rows, column, value }: LineCellProps) {
  const { readOnly, drafts, aim, commit } = useReviewed()
  const self: Target = { kind: 'cell', row, column }
  const draft = drafts.useDraft(self)

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && draft !== undefined) {
      event.preventDefault()
      drafts.drop(self)
      return
    }
    const { selectionStart, selectionEnd, value: text } = event.currentTarget
    const next = nextCell(
      { row, column: LINE_COLUMN_NAMES.indexOf(column) },
      { rows, columns: LINE_COLUMN_NAMES.length },
      {
        key: event.key,
        shift: event.shiftKey,
        atStart: selectionStart === 0 && selectionEnd === 0,
        atEnd: selectionStart === text.length,
      },
    )
    const nextColumn = next && LINE_COLUMN_NAMES[next.column]
    if (next === undefined || nextColumn === undefined) return
    event.preventDefault()
    focusTarget({ kind: 'cell', row: next.row, column: nextColumn })
  }

  return (
    <input
      id={targetId(self)}
      className={classes.cell}
      data-numeric={LINE_COLUMNS[column] === 'amount'}
      aria-label={messages.lines.cell(messages.columns[column], row + 1)}
      aria-invalid={draft?.error !== undefined}
      title={draft?.error?.message}
      autoComplete="off"
      spellCheck={false}
      readOnly={readOnly}
      value={draft?.text ?? shownText(value)}
      onChange={event => drafts.put({ target: self, text: event.currentTarget.value })}
      onFocus={() => aim(self)}
      onBlur={() => draft !== undefined && draft.error === undefined && void commit(draft)}
      onKeyDown={onKeyDown}
    />
  )
}
