import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cardedFile, loadCard } from './model-card.ts'

const SHA256 = 'ab'.repeat(32)

const CARD = {
  name: 'line-reader',
  version: '2026-11-23.1',
  made: '2026-11-23',
  input: { name: 'lines', height: 40, step: 2 },
  alphabet: ' 0123456789',
  files: {
    fp32: { file: 'line-reader.onnx', bytes: 4_000_000, sha256: SHA256 },
    int8: { file: 'line-reader.int8.onnx', bytes: 1_000_000, sha256: SHA256 },
  },
  calibration: [
    [0, 0.1],
    [0.9, 0.5],
    [1, 0.999],
  ],
  metrics: { lines: 4000 },
}

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vouch-card-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const write = (card: unknown) => writeFile(path.join(folder, 'card.json'), JSON.stringify(card))

describe('loadCard', () => {
  it('names the card that is missing', async () => {
    await expect(loadCard(path.join(folder, 'line-reader'))).rejects.toMatchObject({
      code: 'model-missing',
      message: expect.stringContaining(path.join('line-reader', 'card.json')),
    })
  })

  it('refuses what is no card', async () => {
    await writeFile(path.join(folder, 'card.json'), '{"name": "line-rea')
    await expect(loadCard(folder)).rejects.toMatchObject({ code: 'model-damaged' })
    const { fp32, int8 } = CARD.files
    const wrong = [
      { ...CARD, alphabet: '' },
      { ...CARD, files: { fp32 } },
      { ...CARD, files: { fp32: { ...fp32, sha256: 'unknown' }, int8 } },
      { ...CARD, files: { fp32: { ...fp32, file: '../../elsewhere.onnx' }, int8 } },
      { ...CARD, calibration: [...CARD.calibration].reverse() },
    ]
    for (const card of wrong) {
      await write(card)
      await expect(loadCard(folder)).rejects.toMatchObject({ code: 'model-damaged' })
    }
  })

  it('gives the card, with what else stands on it', async () => {
    await write(CARD)
    expect(await loadCard(folder)).toEqual(CARD)
  })
})

describe('cardedFile', () => {
  it('is the file beside the card, under its name and version', async () => {
    await write(CARD)
    expect(cardedFile(folder, await loadCard(folder), 'int8')).toEqual({
      title: 'line-reader 2026-11-23.1, int8',
      file: path.join(folder, 'line-reader.int8.onnx'),
      sha256: SHA256,
    })
  })
})
