import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MODELS } from '../ocr/models.ts'
import { openModel } from './sessions.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vouch-model-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('openModel', () => {
  it('names the model that is missing', async () => {
    await expect(openModel(path.join(folder, 'absent.onnx'))).rejects.toMatchObject({
      code: 'model-missing',
      message: 'A reading model is missing or damaged (absent.onnx).',
    })
  })

  it('names the model that is damaged', async () => {
    const damaged = path.join(folder, 'damaged.onnx')
    await writeFile(damaged, 'not a model')
    await expect(openModel(damaged)).rejects.toMatchObject({ code: 'model-missing' })
  })

  it('uses the processor where a provider cannot start', async () => {
    // No machine has both of these.
    for (const executionProvider of ['dml', 'coreml'] as const)
      await (await openModel(MODELS.direction.file, { executionProvider, threads: 1 })).close()
  })

  it('runs a model', async () => {
    const model = await openModel(MODELS.direction.file, { threads: 1 })
    const { data, dimensions } = await model.run(new Float32Array(3 * 48 * 192), [1, 3, 48, 192])
    expect(dimensions).toEqual([1, 2])
    expect(data[0]! + data[1]!).toBeCloseTo(1, 4)
    await model.close()
  })
})
