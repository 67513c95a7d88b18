import { ActionIcon, Button, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconPlus, IconTrash } from '@tabler/icons-react'
import type { LineItem } from '#shared/document.ts'
import { LINE_COLUMN_NAMES, LINE_COLUMNS } from '#shared/fields.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'
import { useShortcuts } from '../shell/useShortcuts.ts'
import { LineCell } from './LineCell.tsx'
import classes from './LineItems.module.css'
import { LineSumNote } from './LineSumNote.tsx'
import { useReviewed } from './ReviewContext.tsx'
import { focusTarget } from './target.ts'

interface LineItemsProps {
  readonly opened: boolean
  readonly onToggle: () => void
}

/** The line items as a grid that is edited like a spreadsheet, with their sum against the invoice's amounts. */
export function LineItems({ opened, onToggle }: LineItemsProps) {
  const { detail, readOnly, target, changeLines } = useReviewed()
  const items = detail.content.lineItems
  const row = target?.kind === 'cell' ? target.row : undefined

  // As in a spreadsheet, an empty line waits below the last one: what is typed there becomes a new line.
  const rows = readOnly ? items : [...items, {}]
  const addLine = () => focusTarget({ kind: 'cell', row: items.length, column: LINE_COLUMN_NAMES[0] })
  const removeLine = (at: number) => void changeLines(lines => lines.toSpliced(at, 1)).catch(showError)
  useShortcuts({
    toggleLines: onToggle,
    ...(opened && !readOnly
      ? { addLine, removeLine: () => row !== undefined && row < items.length && removeLine(row) }
      : {}),
  })

  const Chevron = opened ? IconChevronDown : IconChevronUp
  return (
    <section className={classes.dock} data-opened={opened || undefined} aria-label={messages.lines.title}>
      <div className={classes.head}>
        <Tooltip label={opened ? messages.lines.hide : messages.lines.show}>
          <UnstyledButton className={classes.toggle} aria-expanded={opened} onClick={onToggle}>
            <Chevron size={16} aria-hidden />
            {messages.lines.title}
            <span className={classes.count}>{messages.lines.count(items.length)}</span>
          </UnstyledButton>
        </Tooltip>
        <LineSumNote />
        {opened && !readOnly && (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={addLine}
          >
            {messages.lines.add}
          </Button>
        )}
      </div>
      {opened && (
        <div className={classes.body}>
          {rows.length === 0 ? (
            <Text className={classes.empty}>{messages.lines.empty}</Text>
          ) : (
            <table className={classes.grid} aria-label={messages.lines.title}>
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
                  <th aria-hidden className={classes.action} />
                </tr>
              </thead>
              <tbody>
                {rows.map((item: LineItem, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a line item is known by its place only.
                  <tr key={index} data-row data-current={index === row || undefined}>
                    <td className={classes.number}>{index < items.length ? index + 1 : messages.lines.newRow}</td>
                    {LINE_COLUMN_NAMES.map(column => (
                      <td key={column}>
                        <LineCell row={index} rows={rows.length} column={column} value={item[column]} />
                      </td>
                    ))}
                    <td className={classes.action}>
                      {index < items.length && !readOnly && (
                        <ActionIcon
                          size="sm"
                          tabIndex={-1}
                          aria-label={messages.lines.remove(index + 1)}
                          onClick={() => removeLine(index)}
                        >
                          <IconTrash size={14} />
                        </ActionIcon>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      )}
    </section>
  )
}
