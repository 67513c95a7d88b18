import { expect, test } from 'vitest'
import type { MeasuredReading } from '../store/measured.ts'
import { createEstimate, READINGS_REMEMBERED } from './estimate.ts'

const scan: MeasuredReading = {
  ...{ mediaType: 'application/pdf', source: 'ocr', pages: 2 },
  stages: { pages: 400, ocr: 4000, extraction: 100 },
}
const text: MeasuredReading = {
  ...{ mediaType: 'application/pdf', source: 'text-layer', pages: 1 },
  stages: { pages: 100, ocr: 0, extraction: 50 },
}
const begun = { mediaType: 'application/pdf', elapsedMs: 1000, stageMs: 500 } as const

test('nothing measured, nothing claimed', () => {
  const estimate = createEstimate([])
  expect(estimate.whole('application/pdf')).toBeUndefined()
  expect(estimate.left({ ...begun, stage: 'ocr', pages: 1 })).toBeUndefined()
})

test('a document that waits takes what its kind took, or what anything took', () => {
  const estimate = createEstimate([scan, text])
  expect(estimate.whole('application/pdf')).toBe((4500 + 150) / 2)
  expect(estimate.whole('image/png')).toBe((4500 + 150) / 2)
  estimate.learn({ mediaType: 'image/jpeg', source: 'ocr', pages: 1, stages: { ocr: 3000 } })
  expect(estimate.whole('image/png')).toBe(3000)
})

test('what is left is told by stage and page, of pages like its own', () => {
  const estimate = createEstimate([scan, text])
  expect(estimate.left({ ...begun, stage: 'pages' })).toBe((4500 + 150) / 2 - 1000)
  expect(estimate.left({ ...begun, stage: 'ocr', pages: 10, scans: 10 })).toBe(20_000 - 500 + 500)
  expect(estimate.left({ ...begun, stage: 'ocr', pages: 10, scans: 0 })).toBe(500)
  expect(estimate.left({ ...begun, stage: 'extraction', pages: 1, scans: 1, stageMs: 9000 })).toBe(0)
})

test('what was long ago is forgotten', () => {
  const estimate = createEstimate([scan])
  for (let number = 0; number < READINGS_REMEMBERED; number += 1) estimate.learn(text)
  expect(estimate.whole('application/pdf')).toBe(150)
})
