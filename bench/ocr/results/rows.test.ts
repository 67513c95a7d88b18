import { appendFile, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { appendRows, type Row, readRows } from './rows.ts'

const fileOf = async () => path.join(await mkdtemp(path.join(tmpdir(), 'vouch-rows-')), 'rows.jsonl')

const row: Row = {
  id: 'one',
  damage: 'fax',
  language: 'it',
  page: 1,
  engine: 'vouch',
  ms: 12.5,
  peakBytes: 4096,
  score: {
    truth: 2,
    read: 2,
    right: 1,
    numbers: 1,
    rightNumbers: 0,
    characters: 9,
    characterErrors: 3,
    upright: true,
  },
}

test('a file that holds something else is refused', async () => {
  const file = await fileOf()
  await writeFile(file, '{"id":"one"}\n')
  await expect(readRows(file)).rejects.toThrow()
})

test('no file is no rows', async () => {
  expect(await readRows(await fileOf())).toEqual([])
})

test('a line that was cut off is left out', async () => {
  const file = await fileOf()
  await appendRows(file, [row, { ...row, page: 2 }])
  await appendFile(file, '{"id":"one","dam')
  expect(await readRows(file)).toEqual([row, { ...row, page: 2 }])
})
