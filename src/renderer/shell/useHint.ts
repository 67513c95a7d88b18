import { joinedKeys, keysOf, type ShortcutName } from './shortcuts.ts'
import { useChangedKeys } from './useChangedKeys.ts'

/** Says what something does, with the keys that do it in this shop: `Undo (Ctrl+Z)`. */
export function useHint(): (text: string, name: ShortcutName) => string {
  const changed = useChangedKeys()
  return (text, name) => `${text} (${joinedKeys(keysOf(name, changed)[0])})`
}
