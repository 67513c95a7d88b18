import { type ChangedKeys, combinationsOf, SHORTCUT_NAMES, SHORTCUTS, type ShortcutName } from './shortcuts.ts'

/** Keys that text fields, tables and dialogs handle themselves: they mean the same everywhere and cannot be changed. */
export const FIXED: ReadonlySet<ShortcutName> = new Set([
  'accept',
  'nextField',
  'candidate',
  'moveCell',
  'moveDown',
  'moveUp',
  'openRow',
  'selectRow',
  'selectDown',
  'selectUp',
  'clearSelection',
  'back',
])

/** Keys of the review screen, of which page and lines are parts. */
const meets = (one: ShortcutName, other: ShortcutName): boolean => {
  const scopes = [SHORTCUTS[one].scope, SHORTCUTS[other].scope]
  return scopes.includes('everywhere') || !(scopes.includes('queue') && scopes[0] !== scopes[1])
}

/** The shortcut that has a combination already where another one should have it; undefined: it is free. */
export function holderOf(combination: string, wanted: ShortcutName, changed: ChangedKeys): ShortcutName | undefined {
  return SHORTCUT_NAMES.find(
    name => name !== wanted && meets(name, wanted) && combinationsOf(name, changed).includes(combination),
  )
}

const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph'])

/** A pressed key as a combination; undefined while only modifiers are held, or where it would keep from typing. */
export function combinationOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>) {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (MODIFIERS.has(key)) return undefined
  const held = ctrlKey || metaKey || altKey
  const isFunctionKey = /^F\d+$/.test(key)
  if (!held && !isFunctionKey && key.length === 1) return undefined
  const name = key === '+' ? '[plus]' : key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key
  return [
    ...(ctrlKey || metaKey ? ['mod'] : []),
    ...(altKey ? ['alt'] : []),
    ...(shiftKey ? ['shift'] : []),
    name,
  ].join('+')
}
