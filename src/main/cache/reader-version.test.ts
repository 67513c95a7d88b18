import { expect, test } from 'vitest'
import packageJson from '../../../package.json' with { type: 'json' }
import { readingVersion } from '../ocr/reading-version.ts'
import { readerVersion } from './reader-version.ts'

test('stands for the models, the libraries and what computes', () => {
  const version = readerVersion({ executionProvider: 'cpu' })
  expect(version).toBe(readerVersion({ executionProvider: 'cpu' }))
  expect(version).not.toBe(readerVersion({ executionProvider: 'cuda' }))
  expect(version).toContain(readingVersion())
  expect(version).toContain(`"onnxruntime-node":"${packageJson.dependencies['onnxruntime-node']}"`)
})
