import { useHotkeys } from '@mantine/hooks'
import { combinationsOf, type ShortcutName } from './shortcuts.ts'
import { useChangedKeys } from './useChangedKeys.ts'

type Handlers = Partial<Record<ShortcutName, () => void>>

const isTyping = (event: KeyboardEvent) =>
  event.target instanceof HTMLElement && event.target.matches('input:not([type=checkbox]):not([type=radio]), textarea')

const isPlainCharacter = (event: KeyboardEvent) =>
  event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey

const dialogIsOpen = () => document.querySelector('[aria-modal="true"]') !== null

// A dialog that Escape closes may be gone before the key has reached the shortcuts; it is not to leave the screen as well.
let dialogWasOpen = false
globalThis.window?.addEventListener(
  'keydown',
  () => {
    dialogWasOpen = dialogIsOpen()
  },
  true,
)

// A browser's own undo changes the field that was typed in last, wherever the clerk is by now.
let typedIn: EventTarget | null = null
globalThis.window?.addEventListener('input', event => {
  typedIn = event.target
})
globalThis.window?.addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && /^[yz]$/i.test(event.key) && event.target !== typedIn) event.preventDefault()
})

/**
 * Binds shortcuts while the component is shown. They rest while a dialog is open, and single letters rest while a text
 * field has the focus. A button keeps its own Enter.
 */
export function useShortcuts(handlers: Handlers): void {
  const names = Object.keys(handlers) as ShortcutName[]
  const changed = useChangedKeys()
  useHotkeys(
    names.flatMap(name =>
      combinationsOf(name, changed).map(
        (keys): [string, (event: KeyboardEvent) => void, { preventDefault: boolean }] => [
          keys,
          event => {
            if (
              event.defaultPrevented ||
              dialogWasOpen ||
              dialogIsOpen() ||
              (isTyping(event) && isPlainCharacter(event))
            )
              return
            if (
              (keys === 'Enter' || keys === 'Space') &&
              event.target instanceof HTMLElement &&
              event.target.matches('button, a, [type=checkbox]')
            )
              return
            event.preventDefault()
            handlers[name]?.()
          },
          { preventDefault: false },
        ],
      ),
    ),
    [],
    true,
  )
}
