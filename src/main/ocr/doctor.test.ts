import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ProviderReport } from '#shared/providers.ts'
import { loadCard } from '../inference/model-card.ts'
import { checkEngines } from './doctor.ts'
import { LINE_READER_FOLDER } from './models.ts'

const REPORT: ProviderReport = {
  at: '2026-11-23T12:00:00.000Z',
  trials: {
    cpu: { usable: true, milliseconds: 41.3 },
    cuda: { usable: false, reason: 'its libraries are not installed' },
    dml: { usable: false, reason: 'not made for this system' },
    coreml: { usable: false, reason: 'not made for this system' },
    webgpu: { usable: false, reason: 'it computes wrongly: its probabilities differ by 0.500' },
  },
}

let folder: string

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'vouch-doctor-')), 'line-reader')
  cpSync(LINE_READER_FOLDER, folder, { recursive: true })
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

const failures = async (report: ProviderReport = REPORT) =>
  (await checkEngines(report, folder)).filter(({ ok }) => !ok).map(({ detail }) => detail)

describe('checkEngines', () => {
  it('names a model that was cut short, and one with a wrong bit', async () => {
    const { files } = await loadCard(folder)
    const short = join(folder, files.fp32.file)
    const flipped = join(folder, files.int8.file)
    truncateSync(short, 1000)
    const bytes = readFileSync(flipped)
    bytes[1000]! ^= 1
    writeFileSync(flipped, bytes)
    expect(await failures()).toEqual([
      `A part that Vouch reads with is damaged (${files.fp32.file}).`,
      `A part that Vouch reads with is damaged (${files.int8.file}).`,
    ])
  })

  it('names a card that is missing', async () => {
    rmSync(join(folder, 'card.json'))
    expect(await failures()).toEqual([`A part that Vouch reads with is missing (${join('line-reader', 'card.json')}).`])
  })

  it('fails where the processor computes nothing, and not where a graphics card does', async () => {
    const { trials } = REPORT
    expect(await failures()).toEqual([])
    const broken = { ...REPORT, trials: { ...trials, cpu: { usable: false, reason: 'it crashed (SIGILL)' } as const } }
    expect(await failures(broken)).toEqual(['it crashed (SIGILL)'])
  })

  it('lists every model with its version, and every provider with its reason', async () => {
    const checks = await checkEngines(REPORT, folder)
    const { version } = await loadCard(folder)
    expect(checks.map(({ name }) => name)).toEqual([
      `line-reader ${version}, fp32`,
      `line-reader ${version}, int8`,
      'text line detector (PP-OCRv4)',
      'text reader (PP-OCRv4)',
      "text reader's alphabet (PP-OCRv4)",
      'text direction classifier (PP-OCR 2.0)',
      ...['en', 'de', 'fr', 'es', 'it', 'pt'].map(language => `second reader in ${language}`),
      ...['the processor', 'CUDA', 'DirectML', 'Core ML', 'WebGPU'].map(name => `computing by ${name}`),
    ])
    expect(checks.slice(0, 2).map(({ detail }) => detail)).toEqual(
      Array(2).fill(expect.stringMatching(/^whole, \d+\.\d\d MB, sha256 [0-9a-f]{12}…$/)),
    )
    expect(checks.slice(-5).map(({ detail }) => detail)).toEqual([
      'the only one that works here, 41 ms',
      ...Object.values(REPORT.trials).flatMap(trial => (trial.usable ? [] : [trial.reason])),
    ])
  })
})
