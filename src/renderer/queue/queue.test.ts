import { describe, expect, it } from 'vitest'
import { DOCUMENT_STATUSES } from '#shared/api.ts'
import { countOf, QUEUE_FILTERS } from './filters.ts'
import { pagesOf } from './pages.ts'
import { queryOf } from './queueView.ts'

describe('filters', () => {
  it('reach every status, each by the filter of all and one of its own', () => {
    expect([...QUEUE_FILTERS.all]).toEqual([...DOCUMENT_STATUSES])
    const { open: _open, all: _all, ...single } = QUEUE_FILTERS
    expect(Object.values(single).flat().sort()).toEqual([...DOCUMENT_STATUSES].sort())
  })

  it('count what they let through', () => {
    expect(countOf('open', { review: 2, failed: 1, exported: 9 })).toBe(3)
  })
})

describe('the view of the queue', () => {
  it('asks without a search that is only blanks', () => {
    const sort = { key: 'dueDate', descending: false } as const
    expect(queryOf({ filter: 'held', where: {}, search: '  ', sort, row: 4 })).toEqual({ statuses: ['held'], sort })
    expect(queryOf({ filter: 'held', where: {}, search: ' 42 ', sort, row: 4 })).toMatchObject({ search: '42' })
  })

  it('is asked for page by page', () => {
    expect(pagesOf(0, 40)).toEqual([0])
    expect(pagesOf(95, 210)).toEqual([0, 1, 2])
  })
})
