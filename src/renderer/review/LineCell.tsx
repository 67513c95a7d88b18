import type { KeyboardEvent } from 'react'
import type { FieldValue } from '#shared/document.ts'
import { LINE_COLUMN_NAMES, LINE_COLUMNS, type LineColumn } from '#shared/fields.ts'
import { messages } from '../messages/index.ts'
import { nextCell } from './gridNavigation.ts'
import classes from './LineItems.module.css'
import { useReviewed } from './ReviewContext.tsx'
import { focusTarget, type Target, targetId } from './target.ts'
import type { LineRange } from './useLineRange.ts'
import { shownText } from './values.ts'

interface LineCellProps {
  readonly row: number
  readonly rows: number
  readonly column: LineColumn
  readonly value: FieldValue | undefined
  readonly range: LineRange
  /** Empties all marked cells. */
  readonly onClear: () => void
}

/** One cell of the grid. Leaving it saves it. */
export function LineCell({ row, rows, column, value, range, onClear }: LineCellProps) {
  const { readOnly, target, drafts, aim, commit } = useReviewed()
  const self: Target = { kind: 'cell', row, column }
  const draft = drafts.useDraft(self)

  const cell = { row, column: LINE_COLUMN_NAMES.indexOf(column) }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && draft !== undefined) {
      event.preventDefault()
      drafts.drop(self)
      return
    }
    const { selectionStart, selectionEnd, value: text } = event.currentTarget
    const allSelected = selectionStart === 0 && selectionEnd === text.length
    const leavesText = event.key === 'ArrowUp' || event.key === 'ArrowDown' || allSelected || range.wide
    if (event.shiftKey && leavesText && range.extend(event.key, rows)) {
      event.preventDefault()
      return
    }
    if (range.wide && !readOnly && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault()
      onClear()
      return
    }
    const next = nextCell(
      cell,
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
      onMouseDown={event => {
        if (!event.shiftKey || target?.kind !== 'cell') return
        event.preventDefault()
        range.drawTo(cell)
      }}
      onMouseEnter={event => {
        if (event.buttons === 1 && target?.kind === 'cell' && targetId(target) !== targetId(self)) range.drawTo(cell)
      }}
      onBlur={() => draft !== undefined && draft.error === undefined && void commit(draft)}
      onKeyDown={onKeyDown}
    />
  )
}
