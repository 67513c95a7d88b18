import { expect, test } from 'vitest'
import type { Box, Word } from '#shared/document.ts'
import { findOnPage } from './find.ts'

const word = (text: string, box: Box, line: number): Word => ({ text, box, confidence: 1, engine: 'text-layer', line })
const words = [
  word('GmbH', [0.32, 0.1, 0.4, 0.12], 0),
  word('Müller', [0.1, 0.1, 0.3, 0.12], 0),
  word('1.190,00', [0.7, 0.5, 0.8, 0.52], 4),
  word('Mueller', [0.1, 0.5, 0.3, 0.52], 4),
]

test('nothing is found by nothing, nor what is not there', () => {
  expect(findOnPage(words, 1, '  ')).toEqual([])
  expect(findOnPage(words, 1, 'Schmidt')).toEqual([])
})

test('a text is found without case and accents, also over several words', () => {
  expect(findOnPage(words, 2, 'MULLER gmbh')).toEqual([{ page: 2, box: [0.1, 0.1, 0.4, 0.12] }])
  expect(findOnPage(words, 1, '1.19')).toEqual([{ page: 1, box: [0.7, 0.5, 0.8, 0.52] }])
  expect(findOnPage(words, 1, 'm')).toHaveLength(3)
})
