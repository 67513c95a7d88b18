import { messages } from '../messages/index.ts'

const label = messages.shortcuts
const desk = messages.desk.keys

/** In the order of the help. */
export const SHORTCUT_SCOPES = ['review', 'page', 'lines', 'queue', 'everywhere'] as const
export type ShortcutScope = (typeof SHORTCUT_SCOPES)[number]

interface Shortcut {
  readonly scope: ShortcutScope
  /** Any of these, in the notation of Mantine's `useHotkeys`; `mod` is Ctrl, or Command on a Mac. */
  readonly keys: readonly [string, ...string[]]
  /** The same on other keyboards, or as other programs have it: bound, but not shown. */
  readonly aliases?: readonly string[]
  readonly label: string
}

/** The whole keyboard, once: what is bound, and what the help shows. */
export const SHORTCUTS = {
  help: { scope: 'everywhere', keys: ['F1'], label: label.help },
  palette: { scope: 'everywhere', keys: ['mod+K'], label: label.palette },
  moveDown: { scope: 'queue', keys: ['ArrowDown'], aliases: ['J'], label: label.moveRow },
  moveUp: { scope: 'queue', keys: ['ArrowUp'], aliases: ['K'], label: label.moveRow },
  openRow: { scope: 'queue', keys: ['Enter'], label: label.openRow },
  search: { scope: 'queue', keys: ['/'], aliases: ['mod+F'], label: label.search },
  selectRow: { scope: 'queue', keys: ['Space'], aliases: ['X'], label: label.selectRow },
  selectDown: { scope: 'queue', keys: ['shift+ArrowDown'], label: label.selectRows },
  selectUp: { scope: 'queue', keys: ['shift+ArrowUp'], label: label.selectRows },
  selectAll: { scope: 'queue', keys: ['mod+A'], label: label.selectAll },
  clearSelection: { scope: 'queue', keys: ['Escape'], label: label.clearSelection },
  accept: { scope: 'review', keys: ['Enter'], label: label.accept },
  nextField: { scope: 'review', keys: ['Tab', 'shift+Tab'], label: label.nextField },
  candidate: { scope: 'review', keys: ['ArrowDown', 'ArrowUp'], label: label.candidate },
  approve: { scope: 'review', keys: ['mod+Enter'], label: label.approve },
  hold: { scope: 'review', keys: ['mod+H'], label: label.hold },
  reject: { scope: 'review', keys: ['mod+shift+Backspace'], label: label.reject },
  undo: { scope: 'review', keys: ['mod+Z'], label: label.undo },
  redo: { scope: 'review', keys: ['mod+shift+Z'], aliases: ['mod+Y'], label: label.redo },
  nextDocument: { scope: 'review', keys: ['alt+ArrowDown'], aliases: ['alt+ArrowRight'], label: label.nextDocument },
  previousDocument: {
    scope: 'review',
    keys: ['alt+ArrowUp'],
    aliases: ['alt+ArrowLeft'],
    label: label.previousDocument,
  },
  history: { scope: 'review', keys: ['alt+H'], label: label.history },
  comments: { scope: 'review', keys: ['alt+C'], label: desk.comments },
  back: { scope: 'review', keys: ['Escape'], label: label.back },
  zoomIn: { scope: 'page', keys: ['mod+[plus]'], aliases: ['mod+=', 'mod+shift+[plus]'], label: label.zoomIn },
  zoomOut: { scope: 'page', keys: ['mod+-'], label: label.zoomOut },
  fitWidth: { scope: 'page', keys: ['mod+0'], label: label.fitWidth },
  fitPage: { scope: 'page', keys: ['mod+9'], label: label.fitPage },
  rotate: { scope: 'page', keys: ['alt+R'], label: label.rotate },
  nextPage: { scope: 'page', keys: ['PageDown'], label: label.nextPage },
  previousPage: { scope: 'page', keys: ['PageUp'], label: label.previousPage },
  find: { scope: 'page', keys: ['mod+F'], label: desk.find },
  findNext: { scope: 'page', keys: ['F3'], label: desk.findNext },
  findPrevious: { scope: 'page', keys: ['shift+F3'], label: desk.findNext },
  magnifier: { scope: 'page', keys: ['alt+M'], label: desk.magnifier },
  layout: { scope: 'page', keys: ['alt+L'], label: desk.layout },
  secondWindow: { scope: 'page', keys: ['alt+W'], label: desk.secondWindow },
  toggleAttention: { scope: 'page', keys: ['alt+A'], label: messages.attention.toggle },
  toggleData: { scope: 'page', keys: ['alt+D'], label: label.toggleData },
  toggleLines: { scope: 'lines', keys: ['mod+L'], label: label.toggleLines },
  moveCell: { scope: 'lines', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], label: label.moveCell },
  addLine: { scope: 'lines', keys: ['mod+Insert'], label: label.addLine },
  removeLine: { scope: 'lines', keys: ['mod+Delete'], label: label.removeLine },
  insertLine: { scope: 'lines', keys: ['alt+Insert'], label: desk.insertLine },
  fillDown: { scope: 'lines', keys: ['mod+D'], label: desk.fillDown },
  splitLine: { scope: 'lines', keys: ['alt+S'], label: desk.splitLine },
  mergeLines: { scope: 'lines', keys: ['alt+J'], label: desk.mergeLines },
  moveLineUp: { scope: 'lines', keys: ['alt+shift+ArrowUp'], label: desk.moveLine },
  moveLineDown: { scope: 'lines', keys: ['alt+shift+ArrowDown'], label: desk.moveLine },
  teachLines: { scope: 'lines', keys: ['alt+T'], label: desk.teachLines },
} as const satisfies Record<string, Shortcut>

export type ShortcutName = keyof typeof SHORTCUTS
export const SHORTCUT_NAMES = Object.keys(SHORTCUTS) as ShortcutName[]

/** Keys that a clerk has changed, by shortcut. */
export type ChangedKeys = Readonly<Partial<Record<string, readonly string[]>>>

/** The combinations that a shortcut is shown with. */
export const keysOf = (name: ShortcutName, changed: ChangedKeys): readonly string[] =>
  changed[name] ?? SHORTCUTS[name].keys

/** Every combination that a shortcut is bound to. Whoever changes one gives up its aliases. */
export function combinationsOf(name: ShortcutName, changed: ChangedKeys): readonly string[] {
  const { keys, aliases = [] }: Shortcut = SHORTCUTS[name]
  return changed[name] ?? [...keys, ...aliases]
}

const KEY_NAMES: Readonly<Record<string, string>> = {
  ...label.keyNames,
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  '[plus]': '+',
  '-': '−',
}

/** The keys of a combination, each as it is printed on a keyboard. */
export const keyNames = (combination: string): string[] => combination.split('+').map(key => KEY_NAMES[key] ?? key)

/** A combination in a sentence; empty for none. */
export const joinedKeys = (combination = ''): string => keyNames(combination).join('+')

/** The entries of the help, those with the same label joined. */
export function shortcutsOf(
  scope: ShortcutScope,
  changed: ChangedKeys,
): { label: string; names: ShortcutName[]; combinations: string[] }[] {
  const byLabel = Map.groupBy(
    SHORTCUT_NAMES.filter(name => SHORTCUTS[name].scope === scope),
    name => SHORTCUTS[name].label,
  )
  return [...byLabel].map(([text, names]) => ({
    label: text,
    names,
    combinations: names.flatMap(name => keysOf(name, changed)),
  }))
}
