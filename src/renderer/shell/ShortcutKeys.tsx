import { Group, Kbd, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { messages } from '../messages/index.ts'
import { combinationOf, FIXED, holderOf } from './keyMap.ts'
import classes from './ShortcutHelp.module.css'
import { type ChangedKeys, keyNames, keysOf, SHORTCUTS, type ShortcutName } from './shortcuts.ts'

export function Combination({ keys }: { readonly keys: string }) {
  return (
    <Group gap={3} wrap="nowrap">
      {keyNames(keys).map(name => (
        <Kbd key={name} size="xs">
          {name}
        </Kbd>
      ))}
    </Group>
  )
}

interface ShortcutKeysProps {
  readonly name: ShortcutName
  readonly changed: ChangedKeys
  readonly onChange: (changed: Record<string, string[]>) => void
}

/** The keys of a shortcut. A click waits for others; a combination that is taken is refused, Delete gives the old back. */
export function ShortcutKeys({ name, changed, onChange }: ShortcutKeysProps) {
  const [waiting, setWaiting] = useState(false)
  const [refused, setRefused] = useState('')
  const shown = keysOf(name, changed).map(keys => <Combination key={keys} keys={keys} />)
  if (FIXED.has(name)) return shown

  const others = Object.fromEntries(
    Object.entries(changed).flatMap(([other, keys]) =>
      other === name || keys === undefined ? [] : [[other, [...keys]]],
    ),
  )
  const end = () => {
    setWaiting(false)
    setRefused('')
  }
  const take = (combination: string) => {
    const holder = holderOf(combination, name, changed)
    if (holder !== undefined) return setRefused(messages.shortcuts.taken(SHORTCUTS[holder].label))
    onChange({ ...others, [name]: [combination] })
    end()
  }
  return (
    <UnstyledButton
      className={classes.keys}
      data-changed={changed[name] !== undefined || undefined}
      title={messages.shortcuts.change(SHORTCUTS[name].label)}
      onClick={() => setWaiting(true)}
      onBlur={end}
      onKeyDown={event => {
        if (!waiting || event.key === 'Tab') return
        event.preventDefault()
        event.stopPropagation()
        if (event.key === 'Escape') return end()
        if (event.key === 'Delete' && !event.ctrlKey && !event.metaKey && !event.altKey) {
          onChange(others)
          return end()
        }
        const combination = combinationOf(event)
        if (combination !== undefined) take(combination)
      }}
    >
      <VisuallyHidden>{messages.shortcuts.change(SHORTCUTS[name].label)} </VisuallyHidden>
      {waiting ? (
        <Text size="xs" role="status" c={refused ? 'var(--state-bad)' : undefined}>
          {refused || messages.shortcuts.press}
        </Text>
      ) : (
        <Group gap={8}>{shown}</Group>
      )}
    </UnstyledButton>
  )
}
