import { expect, test } from 'vitest'
import { summary } from './summary.ts'

const attempt = (way: string, right: number, wrong: number, kept: boolean) => ({
  ...{ way, right, wrong, kept, missed: 0, seconds: 2 },
})

test('each way is held against the usual one, and what was not kept is told apart', () => {
  const table = summary([
    [attempt('usual', 5, 2, false), attempt('more-pixels', 8, 1, true), attempt('light', 6, 1, false)],
    [attempt('usual', 4, 0, true), attempt('more-pixels', 3, 1, false)],
    [attempt('usual', 9, 0, true)],
  ])
  expect(table.split('\n')).toEqual([
    '3 documents, 18 fields right in the usual way',
    '',
    '| Way | Tried | Kept | Right where kept | Wrong where kept | Right if always kept | Seconds each |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    '| more-pixels | 2 | 1 | +3 | -1 | +2 | 2.0 |',
    '| light | 1 | 0 | 0 | 0 | +1 | 2.0 |',
  ])
})
