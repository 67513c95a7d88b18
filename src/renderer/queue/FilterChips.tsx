import { Button, CloseButton, Group } from '@mantine/core'
import type { DocumentFilter } from '#shared/document-filter.ts'
import { messages } from '../messages/index.ts'
import classes from './FilterChips.module.css'
import { shownParts, withoutPart } from './filterParts.ts'
import { changeQueueView } from './queueView.ts'

/** What the list is narrowed to, each part with the way back. */
export function FilterChips({ where }: { readonly where: DocumentFilter }) {
  const parts = shownParts(where)
  if (parts.length === 0) return null
  return (
    <Group gap={6}>
      {parts.map(({ part, text }) => (
        <span key={part} className={classes.chip}>
          {text}
          <CloseButton
            size="xs"
            aria-label={messages.queue.remove(text)}
            onClick={() => changeQueueView({ where: withoutPart(where, part) })}
          />
        </span>
      ))}
      {parts.length > 1 && (
        <Button size="compact-xs" variant="subtle" onClick={() => changeQueueView({ where: {} })}>
          {messages.queue.narrowClear}
        </Button>
      )}
    </Group>
  )
}
