import { expect, test } from 'vitest'
import { report } from './table.ts'

test('what is lost is named, and what nothing could read is not counted as missed', () => {
  const row = { where: 'pages', lost: [], twice: [], seconds: 1 }
  const lines = report([
    { ...row, fault: 'killed', ends: 'read', documents: 3, read: { again: 2 }, handed: { 'worker-crashed': 1 } },
    { ...row, fault: 'a program', ends: 'handed', documents: 4, read: {}, handed: { 'file-unsupported': 4 } },
    { ...row, fault: 'locked', ends: 'read', documents: 1, read: {}, handed: {}, lost: ['7.pdf: it stays queued'] },
  ]).split('\n')
  expect(lines.slice(-5)).toEqual([
    '3 kinds of fault, 8 documents: 2 read without a person, 5 handed to a person with the reason, 1 lost, 0 twice.',
    '',
    'Of 4 documents that could still be read, 2 (50.0 %) were.',
    '',
    'locked: 7.pdf: it stays queued',
  ])
  expect(lines[2]).toBe('| killed | pages | 3 | again 2 | worker-crashed 1 | 0 | 0 |')
})
