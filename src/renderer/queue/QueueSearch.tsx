import { CloseButton, Kbd, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { messages } from '../messages/index.ts'
import { useShortcuts } from '../shell/useShortcuts.ts'
import { changeQueueView } from './queueView.ts'

/** A pause in typing after which the list follows. */
const PAUSE_MS = 150

/** Searches while the clerk types; `/` comes here, Escape clears. */
export function QueueSearch({ search }: { readonly search: string }) {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(search)
  const [applied, setApplied] = useState(search)
  if (search !== applied) {
    // A saved view was opened: it brings its own search.
    setApplied(search)
    setText(search)
  }
  const apply = useDebouncedCallback((next: string) => {
    setApplied(next)
    changeQueueView({ search: next })
  }, PAUSE_MS)
  const change = (next: string) => {
    setText(next)
    apply(next)
  }
  useShortcuts({ search: () => input.current?.select() })
  return (
    <TextInput
      ref={input}
      w={330}
      type="search"
      aria-label={messages.queue.search}
      placeholder={messages.queue.search}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        text === '' ? (
          <Kbd size="xs" aria-hidden>
            /
          </Kbd>
        ) : (
          <CloseButton size="sm" aria-label={messages.queue.clearSearch} onClick={() => change('')} />
        )
      }
      value={text}
      maxLength={200}
      onChange={event => change(event.currentTarget.value)}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        change('')
        event.currentTarget.blur()
      }}
    />
  )
}
