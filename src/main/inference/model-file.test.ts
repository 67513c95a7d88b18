import { copyFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MODELS } from '../ocr/models.ts'
import { lazyModel } from './lazy-model.ts'
import { readModelFile } from './model-file.ts'
import { openModel } from './sessions.ts'

const { direction } = MODELS

let folder: string
let copy: typeof direction

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vouch-model-'))
  copy = { ...direction, file: path.join(folder, 'copy.onnx') } as typeof direction
  await copyFile(direction.file, copy.file)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const damaged = {
  code: 'model-damaged',
  message: 'A part that Vouch reads with is damaged (copy.onnx).',
  advice: 'Install Vouch again, then retry the document.',
}

async function flipOneBit(file: string): Promise<void> {
  const bytes = await readFile(file)
  bytes[bytes.length >> 1]! ^= 1
  await writeFile(file, bytes)
}

describe('readModelFile', () => {
  it('names a file that is missing', async () => {
    await rm(copy.file)
    await expect(readModelFile(copy)).rejects.toMatchObject({
      code: 'model-missing',
      message: 'A part that Vouch reads with is missing (copy.onnx).',
    })
  })

  it('refuses a file that was cut short, and an empty one', async () => {
    for (const length of [1000, 0]) {
      await truncate(copy.file, length)
      await expect(readModelFile(copy)).rejects.toMatchObject(damaged)
    }
  })

  it('refuses a file with a single wrong bit', async () => {
    await flipOneBit(copy.file)
    await expect(readModelFile(copy)).rejects.toMatchObject(damaged)
  })

  it('gives the bytes of a whole file', async () => {
    expect(Buffer.from(await readModelFile(copy)).equals(await readFile(direction.file))).toBe(true)
  })
})

describe('openModel', () => {
  it('refuses a damaged file before the inference library sees it', async () => {
    await flipOneBit(copy.file)
    await expect(openModel(copy)).rejects.toMatchObject(damaged)
  })
})

describe('lazyModel', () => {
  it('opens the file again after it was put right', async () => {
    await flipOneBit(copy.file)
    const model = lazyModel(copy, { threads: 1 })
    await expect(model.get()).rejects.toMatchObject(damaged)
    await copyFile(direction.file, copy.file)
    const { dimensions } = await (await model.get()).run(new Float32Array(3 * 48 * 192), [1, 3, 48, 192])
    expect(dimensions).toEqual([1, 2])
    await model.close()
  })
})
