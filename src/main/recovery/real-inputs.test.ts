import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createOcrService } from '../ocr/service.ts'
import { type Outcome, readWithRecovery } from '../pipeline/attempts.ts'
import { readDocument } from '../pipeline/pipeline.ts'
import type { MediaType } from '../pipeline/stage.ts'
import { STAGES } from '../pipeline/stages.ts'
import { sha256Of } from '../store/test-data.ts'
import { temporaryFolder } from '../store/test-support.ts'
import { RECOVERY } from './strategies.ts'

const SAMPLES = join(import.meta.dirname, '..', '..', '..', 'resources', 'samples')

/** Reading pixels takes seconds, and on a busy machine a minute. */
const WITH_OCR = { timeout: 300_000 }

const ocr = createOcrService({ threads: 1 })
afterAll(() => ocr.close())

/** Reads a file as the queue does, with every other way of reading. */
async function read(bytes: Buffer, fileName: string, mediaType: MediaType): Promise<Outcome> {
  const path = join(temporaryFolder(), fileName)
  writeFileSync(path, bytes)
  const options = {
    ...{ ignoreEinvoice: false, ignoreTextLayer: false, company: { name: '', vatId: '' }, doubtBelow: 0.9 },
  }
  return readWithRecovery({
    ...{ mediaType, recovery: RECOVERY },
    read: (strategy, onStage) =>
      readDocument(
        { path, fileName, mediaType, sha256: sha256Of(fileName) },
        strategy?.change?.(options) ?? options,
        { ocr, signal: new AbortController().signal, progress: ({ stage }) => onStage(stage) },
        STAGES,
      ),
    now: () => '2026-11-23T10:00:00.000Z',
  })
}

const sample = (name: string): Buffer => readFileSync(join(SAMPLES, name))
const briefly = (outcome: Outcome) =>
  outcome.attempts.map(({ strategy = 'usual', error, kept }) => [strategy, error?.code ?? 'read', kept])

function readingOf(outcome: Outcome) {
  if ('error' in outcome) throw new Error(outcome.error.message)
  return outcome.result.reading
}

test('a file of which nothing is left goes to a person, with all that was tried', async () => {
  const outcome = await read(Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog'), 'nothing.pdf', 'application/pdf')
  expect(briefly(outcome)).toEqual([
    ['usual', 'file-damaged', false],
    ['rebuilt-structure', 'file-damaged', false],
    ['pictures-in-file', 'file-damaged', false],
  ])
})

test('a PDF whose end was lost on its way is read from the objects that are there, and a person looks at it', async () => {
  const whole = sample('de-letter.pdf')
  const outcome = await read(whole.subarray(0, whole.length - 300), 'cut.pdf', 'application/pdf')
  expect(briefly(outcome)).toEqual([
    ['usual', 'file-damaged', false],
    ['rebuilt-structure', 'read', true],
  ])
  const reading = readingOf(outcome)
  const sound = readingOf(await read(whole, 'whole.pdf', 'application/pdf'))
  expect(reading.fields).toEqual(sound.fields)
  expect(reading.decision).toBe('review')
  expect(reading.errors).toMatchObject([
    { code: 'file-mended', severity: 'high', recovery: { method: 'rebuilt structure', successful: true } },
  ])
})

test('a scan cut off inside its picture is read as far as the picture goes', WITH_OCR, async () => {
  const whole = sample('de-scan.pdf')
  const outcome = await read(whole.subarray(0, Math.floor(whole.length * 0.8)), 'scan.pdf', 'application/pdf')
  expect(briefly(outcome).slice(0, 3)).toEqual([
    ['usual', 'file-damaged', false],
    ['rebuilt-structure', 'file-damaged', false],
    ['pictures-in-file', 'read', expect.any(Boolean)],
  ])
  const reading = readingOf(outcome)
  expect(reading.fields.invoiceNumber?.value).toBe('TP-2026-631')
  expect(reading.errors.map(({ code }) => code)).toContain('file-mended')
  expect(reading.decision).toBe('review')
})
