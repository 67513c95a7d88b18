import { expect, test } from 'vitest'
import { parseWorkerArguments, type WorkerSettings, workerArguments } from './worker-settings.ts'

test('arguments that no supervisor made are refused', () => {
  for (const args of [[], ['--execution-provider=abacus', '--threads=1'], ['--execution-provider=cpu', '--threads=0']])
    expect(() => parseWorkerArguments(args)).toThrow('Not the arguments of a worker')
})

test('what a worker is told arrives as it was said, also a folder with blanks and colons', () => {
  const usual = { executionProvider: 'cpu', threads: 2, memory: 1 } as const
  const told: readonly WorkerSettings[] = [
    usual,
    { ...usual, memory: 2, fieldReader: 'none' },
    { ...usual, fieldReader: { folder: 'C:\\Users\\Ada B\\models\\field-reader-1', form: 'int8' } },
  ]
  expect(told.map(settings => parseWorkerArguments(workerArguments(settings)))).toEqual(told)
})
