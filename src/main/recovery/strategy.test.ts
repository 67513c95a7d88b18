import { expect, test } from 'vitest'
import { nextStrategy, type Problem, type Strategy } from './strategy.ts'

const STRATEGIES: readonly Strategy[] = [
  { name: 'images-only', answers: ['worker-crashed'], suits: ({ mediaType }) => mediaType !== 'application/pdf' },
  { name: 'again', answers: ['worker-crashed', 'internal'] },
  { name: 'slowly', answers: ['worker-crashed', 'timed-out'] },
]
const crashed: Problem = { outcome: 'failed', mediaType: 'application/pdf', codes: ['worker-crashed'] }
const nameOf = (problem: Problem, ...tried: string[]) => nextStrategy(STRATEGIES, problem, tried)?.name

test('a problem that no strategy answers goes to a person', () => {
  expect(nameOf({ ...crashed, codes: ['file-encrypted'] })).toBeUndefined()
})

test('each that answers and suits is tried once, in order', () => {
  expect(nameOf(crashed)).toBe('again')
  expect(nameOf(crashed, 'again')).toBe('slowly')
  expect(nameOf(crashed, 'again', 'slowly')).toBeUndefined()
  expect(nameOf({ ...crashed, mediaType: 'image/png' })).toBe('images-only')
})
