import { describe, expect, it } from 'vitest'
import { combinationsOf, keyNames, SHORTCUT_SCOPES, SHORTCUTS, type ShortcutName, shortcutsOf } from './shortcuts.ts'

const names = Object.keys(SHORTCUTS) as ShortcutName[]

describe('the keyboard', () => {
  it('has no key with two meanings on one screen', () => {
    // Text fields and cells handle these themselves, while they have the focus.
    const handledInside: readonly ShortcutName[] = ['accept', 'nextField', 'candidate', 'moveCell']
    const onReview = names.filter(name => SHORTCUTS[name].scope !== 'queue' && !handledInside.includes(name))
    const keys = onReview.flatMap(name => combinationsOf(name, {}))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('is shown whole in the help, joined where two keys do the same', () => {
    const shown = SHORTCUT_SCOPES.flatMap(scope => shortcutsOf(scope, {}))
    expect(new Set(shown.map(({ label }) => label))).toEqual(new Set(names.map(name => SHORTCUTS[name].label)))
    expect(shortcutsOf('queue', {})[0]).toMatchObject({
      label: 'Move in the list',
      combinations: ['ArrowDown', 'ArrowUp'],
    })
  })

  it('names keys as they are printed', () => {
    expect(keyNames('mod+shift+Z')).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(keyNames('mod+[plus]')).toEqual(['Ctrl', '+'])
  })
})
