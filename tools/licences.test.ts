import { expect, it } from 'vitest'
import { checkLicences, closure, isAccepted } from './licences.ts'

it('accepts a choice with one accepted licence, and refuses a sum with one that is not', () => {
  expect(isAccepted('(MIT OR GPL-3.0)')).toBe(true)
  expect(isAccepted('MIT AND GPL-3.0')).toBe(false)
  expect(isAccepted('GPL-3.0')).toBe(false)
})

it('follows dependencies as Node resolves them, nested ones first', () => {
  const packages = {
    'node_modules/a': { dependencies: { b: '1' } },
    'node_modules/b': { version: '2' },
    'node_modules/a/node_modules/b': { version: '1', dependencies: { c: '1' } },
    'node_modules/c': {},
    'node_modules/unused': {},
  }
  expect(closure(packages, ['a'])).toEqual(['node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/c'])
})

it('names in THIRD-PARTY.md what is installed', () => expect(checkLicences()).resolves.toBeUndefined())
