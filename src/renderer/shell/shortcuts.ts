import { messages } from '../messages/index.ts'

const label = messages.shortcuts

export const SHORTCUT_SCOPES = ['everywhere', 'queue', 'review', 'page', 'lines'] as const
export type ShortcutScope = (typeof SHORTCUT_SCOPES)[number]

interface Shortcut {
  readonly scope: ShortcutScope
  /** Any of these, in the notation of Mantine's `useHotkeys`; `mod` is Ctrl, or Command on a Mac. The first is shown. */
  readonly keys: readonly [string, ...string[]]
  readonly label: string
}

/** The whole keyboard, once: what is bound, and what the help shows. */
export const SHORTCUTS = {
  help: { scope: 'everywhere', keys: ['F1'], label: label.help },
  moveDown: { scope: 'queue', keys: ['ArrowDown', 'J'], label: label.moveRow },
  moveUp: { scope: 'queue', keys: ['ArrowUp', 'K'], label: label.moveRow },
  openRow: { scope: 'queue', keys: ['Enter'], label: label.openRow },
  search: { scope: 'queue', keys: ['/', 'mod+F'], label: label.search },
  accept: { scope: 'review', keys: ['Enter'], label: label.accept },
  nextField: { scope: 'review', keys: ['Tab', 'shift+Tab'], label: label.nextField },
  candidate: { scope: 'review', keys: ['ArrowDown', 'ArrowUp'], label: label.candidate },
  approve: { scope: 'review', keys: ['mod+Enter'], label: label.approve },
  hold: { scope: 'review', keys: ['mod+H'], label: label.hold },
  reject: { scope: 'review', keys: ['mod+shift+Backspace'], label: label.reject },
  undo: { scope: 'review', keys: ['mod+Z'], label: label.undo },
  redo: { scope: 'review', keys: ['mod+shift+Z', 'mod+Y'], label: label.redo },
  nextDocument: { scope: 'review', keys: ['alt+ArrowDown', 'alt+ArrowRight'], label: label.nextDocument },
  previousDocument: { scope: 'review', keys: ['alt+ArrowUp', 'alt+ArrowLeft'], label: label.previousDocument },
  history: { scope: 'review', keys: ['alt+H'], label: label.history },
  back: { scope: 'review', keys: ['Escape'], label: label.back },
  zoomIn: { scope: 'page', keys: ['mod+[plus]', 'mod+=', 'mod+shift+[plus]'], label: label.zoomIn },
  zoomOut: { scope: 'page', keys: ['mod+-'], label: label.zoomOut },
  fitWidth: { scope: 'page', keys: ['mod+0'], label: label.fitWidth },
  fitPage: { scope: 'page', keys: ['mod+9'], label: label.fitPage },
  rotate: { scope: 'page', keys: ['alt+R'], label: label.rotate },
  nextPage: { scope: 'page', keys: ['PageDown'], label: label.nextPage },
  previousPage: { scope: 'page', keys: ['PageUp'], label: label.previousPage },
  toggleLines: { scope: 'lines', keys: ['mod+L'], label: label.toggleLines },
  moveCell: { scope: 'lines', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], label: label.moveCell },
  addLine: { scope: 'lines', keys: ['mod+Insert'], label: label.addLine },
  removeLine: { scope: 'lines', keys: ['mod+Delete'], label: label.removeLine },
} as const satisfies Record<string, Shortcut>

export type ShortcutName = keyof typeof SHORTCUTS

const KEY_NAMES: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  PageDown: 'Page ↓',
  PageUp: 'Page ↑',
  '[plus]': '+',
  '-': '−',
}

/** The keys of a combination, each as it is printed on a keyboard. */
export const keyNames = (combination: string): string[] => combination.split('+').map(key => KEY_NAMES[key] ?? key)

/** The entries of the help, those with the same label joined. */
export function shortcutsOf(scope: ShortcutScope): { label: string; combinations: string[] }[] {
  const byLabel = new Map<string, string[]>()
  for (const shortcut of Object.values<Shortcut>(SHORTCUTS)) {
    if (shortcut.scope !== scope) continue
    byLabel.set(shortcut.label, [...(byLabel.get(shortcut.label) ?? []), ...shortcut.keys])
  }
  return [...byLabel].map(([text, combinations]) => ({ label: text, combinations }))
}
