import { describe, expect, it } from 'vitest'
import type { AuditEntry } from '#shared/api.ts'
import { entryLines, entryTitle } from './auditEntry.ts'

const entry = (action: string, details: Record<string, unknown>): AuditEntry =>
  ({ sequence: 1, at: '2026-11-23T10:00:00.000Z', actor: 'maria', action, details, hash: '0'.repeat(64) }) as AuditEntry

describe('an audit entry on the screen', () => {
  it('shows an action that has no words by its own name', () => {
    expect(entryTitle(entry('something-new', {}))).toBe('something-new')
    expect(entryLines(entry('something-new', { secret: 'x' }))).toEqual([])
  })

  it('shows a correction as before and after', () => {
    const correction = entry('field-set', { field: 'totalAmount', before: null, after: '12.00', revision: 2 })
    expect(entryTitle(correction)).toBe('Corrected')
    expect(entryLines(correction)).toEqual(['Total: empty → 12.00'])
  })

  it('shows of rows only those that went and those that came', () => {
    const before = [
      { description: 'Screws', amount: '10.00' },
      { description: 'Nails', amount: '5.00' },
    ]
    const after = [before[0], { description: 'Nails', amount: '6.00' }]
    expect(entryLines(entry('line-items-set', { before, after }))).toEqual(['− Nails · 5.00', '+ Nails · 6.00'])
  })

  it('shows what was undone field by field', () => {
    const undone = { before: { currency: 'EUR' }, after: { currency: 'USD', dueDate: '2026-12-01' } }
    expect(entryLines(entry('undone', undone))).toEqual(['Currency: EUR → USD', 'Due date: empty → 2026-12-01'])
  })

  it('shows what an approval cost', () => {
    const effort = { seconds: 8.2, keystrokes: 4, clicks: 0, fields: 1 }
    expect(entryLines(entry('approved', { from: 'review', effort }))).toEqual(['8 s · 4 keys · 1 field'])
  })

  it('says in words where it came from, what it was read from and what was decided', () => {
    expect(entryLines(entry('imported', { fileName: 'a.pdf', source: '/scans' }))).toEqual([
      'File: a.pdf',
      'From: /scans',
    ])
    expect(entryLines(entry('read', { source: 'ocr', decision: 'review' }))).toEqual([
      'From: the picture of the page',
      'Decision: a person looks at it',
    ])
  })

  it('shows what else is worth knowing', () => {
    expect(entryLines(entry('rejected', { from: 'review', note: 'not for us' }))).toEqual(['Note: not for us'])
  })
})
