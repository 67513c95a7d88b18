import { expect, test } from 'vitest'
import { countWords } from './recall.ts'

const words = (text: string) => text.split(' ').map(word => ({ text: word }))

test('nothing read: all is missed', () => {
  expect(countWords(words('Total 12,50'), [])).toEqual({ truth: 2, read: 0, right: 0, numbers: 1, rightNumbers: 0 })
})

test('nothing printed: all that is read is too much', () => {
  expect(countWords([], words('specks'))).toEqual({ truth: 0, read: 1, right: 0, numbers: 0, rightNumbers: 0 })
})

test('a word that stands twice has to be read twice', () => {
  expect(countWords(words('19 % 19 %'), words('19 % %'))).toEqual({
    truth: 4,
    read: 3,
    right: 3,
    numbers: 2,
    rightNumbers: 1,
  })
})

test('a word read twice is right once', () => {
  expect(countWords(words('Total'), words('Total Total'))).toMatchObject({ truth: 1, read: 2, right: 1 })
})

test('words that were joined or parted are wrong', () => {
  expect(countWords(words('net amount due'), words('netamount d ue'))).toMatchObject({ truth: 3, read: 3, right: 0 })
})

test('order does not matter', () => {
  expect(countWords(words('A-1 bolt 3'), words('3 A–1 bolt'))).toEqual({
    truth: 3,
    read: 3,
    right: 3,
    numbers: 2,
    rightNumbers: 2,
  })
})
