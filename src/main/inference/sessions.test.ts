import { describe, expect, it } from 'vitest'
import { MODELS } from '../ocr/models.ts'
import { openModel } from './sessions.ts'

describe('openModel', () => {
  it('uses the processor where a provider cannot start', async () => {
    // No machine has both of these.
    for (const executionProvider of ['dml', 'coreml'] as const)
      await (await openModel(MODELS.direction, { executionProvider, threads: 1 })).close()
  })

  it('runs a model', async () => {
    const model = await openModel(MODELS.direction, { threads: 1 })
    const { data, dimensions } = await model.run(new Float32Array(3 * 48 * 192), [1, 3, 48, 192])
    expect(dimensions).toEqual([1, 2])
    expect(data[0]! + data[1]!).toBeCloseTo(1, 4)
    await model.close()
  })
})
