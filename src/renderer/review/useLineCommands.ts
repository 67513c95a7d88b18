import type { ClipboardEvent } from 'react'
import type { LineItem } from '#shared/document.ts'
import { LINE_COLUMN_NAMES, type LineColumn } from '#shared/fields.ts'
import { showError } from '../shell/errors.tsx'
import { useShortcuts } from '../shell/useShortcuts.ts'
import { cleared, filledDown, merged, moved, pasted, removed, split, tableOf } from './lineEdits.ts'
import { useReviewed } from './ReviewContext.tsx'
import { focusTarget, type Target, targetId } from './target.ts'
import { parseTsv, toTsv } from './tsv.ts'
import type { LineRange } from './useLineRange.ts'

export interface LineCommands {
  add(): void
  /** Reads the table like the row with the cursor; absent where none has it. */
  readonly teach: (() => void) | undefined
  remove(row: number): void
  readonly clipboard: {
    onCopy(event: ClipboardEvent): void
    onCut(event: ClipboardEvent): void
    onPaste(event: ClipboardEvent): void
  }
  clear(): void
}

const caretOf = (target: Target): number => {
  const input = document.getElementById(targetId(target))
  return input instanceof HTMLInputElement ? (input.selectionStart ?? 0) : 0
}

const isTable = (text: string) => /[\t\n]/.test(text.trim())

/** What the keyboard and the clipboard do to the marked rows and cells. */
export function useLineCommands(range: LineRange, active: boolean): LineCommands {
  const { lines, target, readOnly, editLines, teachLines, openGap } = useReviewed()
  const { bounds } = range
  const focusCell = (row: number, column: LineColumn = LINE_COLUMN_NAMES[0]) =>
    // The row is there after the next drawing only.
    requestAnimationFrame(() => focusTarget({ kind: 'cell', row, column }))
  const edit = (change: (items: readonly LineItem[]) => LineItem[], then?: () => void) =>
    void editLines(change).then(then).catch(showError)
  const onRows = (change: (items: readonly LineItem[]) => LineItem[], then?: () => void) => () => {
    if (bounds !== undefined && bounds.top < lines.length) edit(change, then)
  }
  const column = target?.kind === 'cell' ? target.column : LINE_COLUMN_NAMES[0]
  const move = (by: -1 | 1) => () => {
    if (bounds === undefined || bounds.top + by < 0 || bounds.bottom + by >= lines.length) return
    edit(
      items => moved(items, bounds, by),
      () => focusCell(bounds.top + by, column),
    )
  }
  const row = target?.kind === 'cell' && target.row < lines.length ? target.row : undefined
  const teach = row === undefined ? undefined : () => void teachLines(row).catch(showError)
  const add = () => focusCell(lines.length)
  const insert = () => {
    const row = bounds?.top ?? lines.length
    openGap(row)
    focusCell(row)
  }
  const splitHere = () => {
    if (target?.kind !== 'cell') return
    const caret = caretOf(target)
    edit(
      items => split(items, target.row, target.column, caret),
      () => focusCell(target.row + 1, target.column),
    )
  }
  const clear = onRows(items => (bounds ? cleared(items, bounds) : [...items]))

  useShortcuts(
    active && !readOnly
      ? {
          addLine: add,
          insertLine: insert,
          removeLine: onRows(items => (bounds ? removed(items, bounds) : [...items])),
          fillDown: onRows(items => (bounds ? filledDown(items, bounds) : [...items])),
          teachLines: () => teach?.(),
          splitLine: splitHere,
          mergeLines: onRows(
            items => (bounds ? merged(items, bounds) : [...items]),
            () => bounds && focusCell(bounds.top, column),
          ),
          moveLineUp: move(-1),
          moveLineDown: move(1),
        }
      : {},
  )

  const copy = (event: ClipboardEvent): boolean => {
    if (!range.wide || bounds === undefined) return false
    event.preventDefault()
    event.clipboardData.setData('text/plain', toTsv(tableOf(lines, bounds)))
    return true
  }
  return {
    add,
    teach,
    remove: row => edit(items => items.toSpliced(row, 1)),
    clear,
    clipboard: {
      onCopy: event => void copy(event),
      onCut: event => {
        if (copy(event) && !readOnly) clear()
      },
      onPaste: event => {
        const text = event.clipboardData.getData('text/plain')
        if (readOnly || bounds === undefined || !isTable(text)) return
        event.preventDefault()
        edit(items => pasted(items, parseTsv(text), bounds))
      },
    },
  }
}
