import { describe, expect, it } from 'vitest'
import { fold, labelKey } from '../fold.ts'
import { ALL_LEXICONS } from './index.ts'
import { LABEL_NAMES, TABLE_COLUMN_NAMES } from './lexicon.ts'

describe.each(ALL_LEXICONS.map(lexicon => [lexicon.language, lexicon] as const))('the lexicon of %s', (_, lexicon) => {
  it('has labels for every name and headings for every column', () => {
    expect(LABEL_NAMES.filter(name => lexicon.labels[name].strong.length === 0)).toEqual([])
    expect(TABLE_COLUMN_NAMES.filter(name => lexicon.columns[name].length === 0)).toEqual([])
  })

  it('has no label that is empty once folded', () => {
    const texts = LABEL_NAMES.flatMap(name => [...lexicon.labels[name].strong, ...(lexicon.labels[name].weak ?? [])])
    expect(texts.filter(text => labelKey(text) === '')).toEqual([])
  })

  it('has twelve months, folded, each name once', () => {
    expect(lexicon.months).toHaveLength(12)
    const names = lexicon.months.flat()
    expect(names.filter(name => name !== fold(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })
})
