import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DOCUMENT_TYPES, type DocumentError } from '#shared/document.ts'
import { FIELD_NAMES } from '#shared/fields.ts'
import { extract } from '../extraction/extract.ts'
import { extractionStage } from '../extraction/stage.ts'
import { typed } from '../extraction/testing/page.ts'
import { checkFieldReader } from './doctor.ts'
import { FEATURES_VERSION, NGRAMS, NUMBERS } from './features.ts'
import { createFieldReader } from './field-reader.ts'
import { seen } from './testing/reading.ts'

const COMPANY = { name: '', vatId: '' }
const PAGE = typed(['Weidlich Bürobedarf GmbH', 'Rechnung Nr. 4711', 'Rechnungsdatum 03.02.2026', 'Summe 10,00 EUR'])

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'field-reader-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const writeCard = (input: object): void => {
  const file = { bytes: 4, sha256: '0'.repeat(64) }
  const files = { fp32: { ...file, file: 'fp32.onnx' }, int8: { ...file, file: 'int8.onnx' } }
  const card = { name: 'field-reader', version: '1', made: '2026-11-23', input, files }
  writeFileSync(join(folder, 'card.json'), JSON.stringify({ ...card, fields: FIELD_NAMES, types: DOCUMENT_TYPES }))
}
const INPUT = { features: FEATURES_VERSION, ngrams: NGRAMS, numbers: NUMBERS }

const errorOf = async (): Promise<string> => {
  const reader = createFieldReader({ folder })
  return reader.read(seen(PAGE)).then(
    () => 'none',
    thrown => thrown.code,
  )
}

test('a network that is not there, is not whole, or was taught other features is refused', async () => {
  expect(await errorOf()).toBe('model-missing')
  writeCard({ ...INPUT, features: FEATURES_VERSION + 1 })
  expect(await errorOf()).toBe('model-damaged')
  writeCard(INPUT)
  expect(await errorOf()).toBe('model-missing')
  writeFileSync(join(folder, 'int8.onnx'), 'none')
  expect(await errorOf()).toBe('model-damaged')
})

test('the doctor names what is wrong with it', async () => {
  expect(await checkFieldReader(folder)).toMatchObject([{ ok: false }])
  writeCard(INPUT)
  expect((await checkFieldReader(folder)).map(({ name, ok }) => [name, ok])).toEqual([
    ['field-reader 1, fp32', false],
    ['field-reader 1, int8', false],
  ])
})

test('where the network cannot be used the rules read alone, and the document says so', async () => {
  const problems: DocumentError[] = []
  const { content } = await extractionStage.run(
    {
      original: { path: '', fileName: 'a.pdf', mediaType: 'application/pdf', sha256: '' as never },
      options: { ignoreEinvoice: true, ignoreTextLayer: false, company: COMPANY, doubtBelow: 0.9 },
      pages: [PAGE],
      language: 'de',
      languageConfidence: 1,
    },
    {
      ocr: undefined as never,
      fields: createFieldReader({ folder }),
      signal: new AbortController().signal,
      report: () => {},
      problem: error => problems.push(error),
    },
  )
  expect(content).toEqual(extract([PAGE], 'de', COMPANY).content)
  expect(problems).toMatchObject([{ code: 'model-missing', severity: 'low', component: 'extraction' }])
})

test('a document without words is not shown to the network', async () => {
  expect(await createFieldReader({ folder }).read(seen(typed([])))).toBeUndefined()
})
