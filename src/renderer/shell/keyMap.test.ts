import { describe, expect, it } from 'vitest'
import { combinationOf, holderOf } from './keyMap.ts'

const pressed = (key: string, held: { ctrlKey?: boolean; altKey?: boolean; shiftKey?: boolean } = {}) =>
  combinationOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

describe('changing keys', () => {
  it('takes no key that somebody types with, and no modifier alone', () => {
    expect([
      pressed('a'),
      pressed('Z', { shiftKey: true }),
      pressed(' '),
      pressed('Control', { ctrlKey: true }),
    ]).toEqual([undefined, undefined, undefined, undefined])
  })

  it('names a combination as the keyboard map does', () => {
    expect([
      pressed('h', { ctrlKey: true }),
      pressed('+', { ctrlKey: true }),
      pressed('Backspace', { ctrlKey: true, shiftKey: true }),
      pressed('F4'),
      pressed('PageDown'),
    ]).toEqual(['mod+H', 'mod+[plus]', 'mod+shift+Backspace', 'F4', 'PageDown'])
  })

  it('finds who has a combination already on the same screen, with the changes counted in', () => {
    expect(holderOf('mod+H', 'reject', {})).toBe('hold')
    expect(holderOf('mod+H', 'reject', { hold: ['F4'] })).toBeUndefined()
    expect(holderOf('F4', 'reject', { hold: ['F4'] })).toBe('hold')
    expect(holderOf('mod+H', 'hold', {})).toBeUndefined()
    expect(holderOf('F1', 'search', {})).toBe('help')
    expect(holderOf('mod+A', 'hold', {})).toBeUndefined()
  })
})
