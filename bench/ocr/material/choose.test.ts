import { expect, test } from 'vitest'
import type { Language } from '#shared/document.ts'
import type { Case } from './case.ts'
import { choose } from './choose.ts'

const one = (id: string, damage: string, language: Language): Case => ({
  id,
  damage,
  language,
  prepare: () => Promise.reject(new Error('not asked for')),
})

const cases = [
  one('a', 'scan', 'de'),
  one('b', 'scan', 'de'),
  one('c', 'scan', 'fr'),
  one('a', 'fax', 'de'),
  one('b', 'fax', 'de'),
  one('c', 'fax', 'fr'),
]
const everything = { limit: Number.POSITIVE_INFINITY, damages: undefined, languages: undefined }
const names = (chosen: readonly Case[]) => chosen.map(({ id, damage }) => `${id} ${damage}`)

test('nothing of what there is not', () => {
  expect(choose(cases, { ...everything, damages: ['photo'] })).toEqual([])
})

test('damages and languages in turns', () => {
  expect(names(choose(cases, everything))).toEqual(['a scan', 'a fax', 'c scan', 'c fax', 'b scan', 'b fax'])
  expect(names(choose(cases, { ...everything, limit: 2 }))).toEqual(['a scan', 'a fax', 'c scan', 'c fax'])
})

test('only what is asked for', () => {
  expect(names(choose(cases, { ...everything, damages: ['fax'], languages: ['fr'] }))).toEqual(['c fax'])
})
