import { describe, expect, it } from 'vitest'
import { DOCUMENT_STATUSES } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { countOf, QUEUE_FILTERS } from './filters.ts'
import { neighbourOf, nextWaiting } from './nextDocument.ts'
import { pagesOf } from './pages.ts'
import { queryOf } from './queueView.ts'

const ids = ['d_1', 'd_2', 'd_3'] as DocumentId[]
const [first, second, third] = ids as [DocumentId, DocumentId, DocumentId]

describe('nextWaiting', () => {
  it('never gives back the document that was just finished', () => {
    expect(nextWaiting([first], first)).toBeUndefined()
    expect(nextWaiting([], first)).toBeUndefined()
  })

  it('goes on down the list, and back to its top at the end', () => {
    expect(nextWaiting(ids, second)).toBe(third)
    expect(nextWaiting(ids, third)).toBe(first)
    expect(nextWaiting(ids, 'd_9' as DocumentId)).toBe(first)
  })
})

describe('neighbourOf', () => {
  it('ends at both ends', () => {
    expect(neighbourOf(ids, first, -1)).toBeUndefined()
    expect(neighbourOf(ids, third, 1)).toBeUndefined()
    expect(neighbourOf(ids, second, 1)).toBe(third)
  })
})

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
