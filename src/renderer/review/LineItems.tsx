import { Button, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconPlus, IconWand } from '@tabler/icons-react'
import { messages } from '../messages/index.ts'
import { keepFocus } from '../shell/keepFocus.ts'
import { useHint } from '../shell/useHint.ts'
import { useShortcuts } from '../shell/useShortcuts.ts'
import { LineGrid } from './LineGrid.tsx'
import classes from './LineItems.module.css'
import { LineSumNote } from './LineSumNote.tsx'
import { useReviewed } from './ReviewContext.tsx'
import { useLineCommands } from './useLineCommands.ts'
import { useLineRange } from './useLineRange.ts'

interface LineItemsProps {
  readonly opened: boolean
  readonly onToggle: () => void
}

/** The line items as a grid that is edited like a spreadsheet, with their sum against the invoice's amounts. */
export function LineItems({ opened, onToggle }: LineItemsProps) {
  const { detail, lines, readOnly, target } = useReviewed()
  const range = useLineRange(target)
  const commands = useLineCommands(range, opened)
  useShortcuts({ toggleLines: onToggle })
  const hint = useHint()

  // As in a spreadsheet, an empty line waits below the last one: what is typed there becomes a new line.
  const rows = readOnly ? lines : [...lines, {}]
  const Chevron = opened ? IconChevronDown : IconChevronUp
  return (
    <section className={classes.dock} data-opened={opened || undefined} aria-label={messages.lines.title}>
      <div className={classes.head}>
        <Tooltip label={hint(opened ? messages.lines.hide : messages.lines.show, 'toggleLines')}>
          <UnstyledButton className={classes.toggle} aria-expanded={opened} onClick={onToggle}>
            <Chevron size={16} aria-hidden />
            {messages.lines.title}
            <span className={classes.count}>{messages.lines.count(detail.content.lineItems.length)}</span>
          </UnstyledButton>
        </Tooltip>
        <LineSumNote />
        {opened && !readOnly && (
          <Tooltip label={hint(messages.desk.teachHint, 'teachLines')} multiline w={300}>
            <Button
              size="compact-xs"
              variant="default"
              aria-disabled={commands.teach === undefined || undefined}
              data-disabled={commands.teach === undefined || undefined}
              leftSection={<IconWand size={14} aria-hidden />}
              // Keeps the focus, and with it the row that is meant, in the grid.
              onMouseDown={keepFocus}
              onClick={() => commands.teach?.()}
            >
              {messages.desk.teach}
            </Button>
          </Tooltip>
        )}
        {opened && !readOnly && (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={commands.add}
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
            <LineGrid rows={rows} range={range} commands={commands} />
          )}
        </div>
      )}
    </section>
  )
}
