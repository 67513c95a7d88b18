import { ActionIcon, Group, Text, TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { messages } from '../messages/index.ts'
import { useHint } from '../shell/useHint.ts'
import classes from './FindBar.module.css'
import { useReviewed } from './ReviewContext.tsx'
import { focusTarget } from './target.ts'
import type { Find } from './useFind.ts'

/** Looks for a text on the pages. Enter and Shift+Enter step through the hits, Esc goes back to the field. */
export function FindBar({ find }: { readonly find: Find }) {
  const { target } = useReviewed()
  const hint = useHint()
  const leave = () => {
    find.close()
    if (target !== undefined) focusTarget(target)
  }
  const { hits, current, text } = find
  return (
    <Group className={classes.bar} gap={6} wrap="nowrap" role="search">
      <TextInput
        id="find"
        size="xs"
        className={classes.text}
        aria-label={messages.desk.keys.find}
        placeholder={messages.desk.keys.find}
        autoFocus
        autoComplete="off"
        value={text}
        onChange={event => find.look(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1)
          else if (event.key === 'Escape') leave()
          else return
          event.preventDefault()
        }}
      />
      <Text className={classes.count} aria-live="polite">
        {text.trim() === '' ? '' : messages.desk.hits(hits.length === 0 ? 0 : current + 1, hits.length)}
      </Text>
      <ActionIcon
        aria-label={hint(messages.desk.previousHit, 'findPrevious')}
        disabled={hits.length < 2}
        onClick={() => find.step(-1)}
      >
        <IconChevronUp size={16} />
      </ActionIcon>
      <ActionIcon
        aria-label={hint(messages.desk.nextHit, 'findNext')}
        disabled={hits.length < 2}
        onClick={() => find.step(1)}
      >
        <IconChevronDown size={16} />
      </ActionIcon>
      <ActionIcon aria-label={messages.common.close} onClick={leave}>
        <IconX size={16} />
      </ActionIcon>
    </Group>
  )
}
