import { expect, test } from 'vitest'
import { createDrafts } from './drafts.ts'
import type { Target } from './target.ts'

const target: Target = { kind: 'field', field: 'purchaseOrder' }

test('a draft remembers what was stored when it was begun, whatever is stored since', () => {
  let stored = 'before'
  const drafts = createDrafts(() => stored)
  drafts.put({ target, text: 'm' })
  stored = 'theirs'
  drafts.put({ target, text: 'mine' })
  expect(drafts.of(target)).toEqual({ target, text: 'mine', base: 'before' })
  drafts.put({ target, text: 'mine', base: stored })
  expect(drafts.all()).toEqual([{ target, text: 'mine', base: 'theirs' }])
})

test('a draft that was dropped and begun again starts from what is stored then', () => {
  let stored = 'before'
  const drafts = createDrafts(() => stored)
  drafts.put({ target, text: 'm' })
  drafts.drop(target)
  expect(drafts.all()).toEqual([])
  stored = 'later'
  drafts.put({ target, text: 'n' })
  expect(drafts.of(target)?.base).toBe('later')
})
