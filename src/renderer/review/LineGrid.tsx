import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { LineItem } from '#shared/document.ts'
import { LINE_COLUMN_NAMES, LINE_COLUMNS } from '#shared/fields.ts'
import { formatAmount } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { keepFocus } from '../shell/keepFocus.ts'
import { LineCell } from './LineCell.tsx'
import classes from './LineItems.module.css'
import { runningSums } from './lineEdits.ts'
import { useReviewed } from './ReviewContext.tsx'
import type { LineCommands } from './useLineCommands.ts'
import type { LineRange } from './useLineRange.ts'

interface LineGridProps {
  /** The rows with the empty one that waits below the last. */
  readonly rows: readonly LineItem[]
  readonly range: LineRange
  readonly commands: LineCommands
}

/** The cells, with the sum so far beside each row. */
export function LineGrid({ rows, range, commands }: LineGridProps) {
  const { lines, readOnly, target } = useReviewed()
  const current = target?.kind === 'cell' ? target.row : undefined
  const sums = runningSums(rows)
  return (
    <table className={classes.grid} aria-label={messages.lines.title} {...commands.clipboard}>
      <thead>
        <tr>
          <th scope="col" className={classes.number}>
            {messages.lines.rowNumber}
          </th>
          {LINE_COLUMN_NAMES.map(column => (
            <th key={column} scope="col" data-column={column} data-numeric={LINE_COLUMNS[column] === 'amount'}>
              {messages.columns[column]}
            </th>
          ))}
          <th scope="col" data-column="running" data-numeric>
            {messages.desk.runningSum}
          </th>
          <th aria-hidden className={classes.action} />
        </tr>
      </thead>
      <tbody>
        {rows.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line item is known by its place only.
          <tr key={index} data-row data-current={index === current || undefined}>
            <td className={classes.number}>
              {index < lines.length ? (
                <UnstyledButton
                  className={classes.mark}
                  tabIndex={-1}
                  aria-label={messages.desk.markLine(index + 1)}
                  onMouseDown={keepFocus}
                  onClick={() => range.markRow(index)}
                >
                  {index + 1}
                </UnstyledButton>
              ) : (
                messages.lines.newRow
              )}
            </td>
            {LINE_COLUMN_NAMES.map((column, place) => (
              <td key={column} data-marked={(range.wide && range.has({ row: index, column: place })) || undefined}>
                <LineCell
                  row={index}
                  rows={rows.length}
                  column={column}
                  value={item[column]}
                  range={range}
                  onClear={commands.clear}
                />
              </td>
            ))}
            <td className={classes.running}>{sums[index] === undefined ? '' : formatAmount(sums[index])}</td>
            <td className={classes.action}>
              {index < lines.length && !readOnly && (
                <ActionIcon
                  size="sm"
                  tabIndex={-1}
                  aria-label={messages.lines.remove(index + 1)}
                  onClick={() => commands.remove(index)}
                >
                  <IconTrash size={14} />
                </ActionIcon>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
