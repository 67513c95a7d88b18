import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { sinceOf } from './periods.ts'

it('counts a period back from today, which belongs to it', () => {
  const today = Temporal.PlainDate.from('2026-03-01')
  expect(sinceOf('week', today)).toEqual({ since: '2026-02-23' })
  expect(sinceOf('month', today)).toEqual({ since: '2026-01-31' })
  expect(sinceOf('all', today)).toEqual({})
})
