import { expect, test } from 'vitest'
import { DEFAULT_ALERT_THRESHOLDS } from '#shared/quality-settings.ts'
import { watchBackup, watchDisk, watchFolders } from './watch-machine.ts'
import { watchProblems } from './watch-problems.ts'
import { watchQuality, watchSpeed } from './watch-quality.ts'

const GOOD = { documents: 10, overall: 90, confidence: 90, completeness: 90, ocr: 90, extraction: 90 }
const quality = (changes: Partial<typeof GOOD>) =>
  watchQuality('/scans', { ...GOOD, ...changes }, DEFAULT_ALERT_THRESHOLDS)
const briefly = (findings: ReturnType<typeof quality>) =>
  findings.map(finding =>
    finding.wrong ? [finding.cause, finding.facts.figures.map(({ name }) => name)] : [finding.cause, 'well'],
  )

test('bad pages are one alert, whatever they pull down, and what causes the rest says what to do', () => {
  expect(quality({ ocr: 60, overall: 65, confidence: 55, extraction: 64 })).toEqual([
    {
      ...{ cause: 'quality:/scans', wrong: true },
      facts: {
        ...{ kind: 'quality', severity: 'high', about: '/scans' },
        message: 'The last 10 documents from /scans came out badly: legibility 60 of 100, at least 75 is wanted.',
        advice: expect.stringContaining('scan at 300 dpi'),
        figures: [
          { name: 'ocr', value: 60, threshold: 75 },
          { name: 'extraction', value: 64, threshold: 70 },
          { name: 'confidence', value: 55, threshold: 60 },
          { name: 'overall', value: 65, threshold: 70 },
        ],
      },
    },
  ])
})

test('between wrong and well nothing is said, so that an alert does not come and go', () => {
  expect(briefly(quality({ ocr: 74.9 }))).toEqual([['quality:/scans', ['ocr']]])
  expect(briefly(quality({ ocr: 75 }))).toEqual([])
  expect(briefly(quality({ ocr: 77.9 }))).toEqual([])
  expect(briefly(quality({ ocr: 78 }))).toEqual([['quality:/scans', 'well']])
  const seconds = (median: number) => briefly(watchSpeed({ documents: 10, median }, DEFAULT_ALERT_THRESHOLDS))
  expect([10.1, 10, 8.1, 8].map(seconds)).toEqual([[['slow:', ['seconds']]], [], [], [['slow:', 'well']]])
})

test('a rate is held against what the shop had before, and not against a number', () => {
  const problems = (hits: number, of: number, before: number, earlier: number) =>
    watchProblems({ documents: of, byKind: { page: hits } }, { documents: earlier, byKind: { page: before } }).filter(
      finding => finding.cause === 'errors:page',
    )
  expect(problems(10, 50, 0, 20)).toEqual([])
  expect(problems(10, 50, 200, 1000)).toEqual([{ cause: 'errors:page', wrong: false }])
  expect(problems(2, 3, 1, 1000)).toEqual([])
  expect(problems(10, 50, 20, 1000)).toMatchObject([
    {
      ...{ cause: 'errors:page', wrong: true },
      facts: {
        message: 'More pages that cannot be read well than usual: 10 of the last 50 documents, before 20 of 1000.',
        figures: [{ name: 'share', value: 0.2, threshold: 0.02 }],
      },
    },
  ])
})

test('a disk that fills, approvals without a backup and a folder that is gone say what to do', () => {
  const gigabyte = 1024 ** 3
  expect(briefly([0.9, 1.2, 2].flatMap(free => watchDisk(free * gigabyte)))).toEqual([
    ['disk:', ['free gigabytes']],
    ['disk:', 'well'],
  ])
  const now = new Date('2026-11-23T10:00:00.000Z')
  expect(watchBackup('2026-11-10T09:00:00.000Z', now)).toMatchObject([
    { wrong: true, facts: { message: 'Approvals of the last 13 days are in no backup.' } },
  ])
  expect(briefly([...watchBackup('2026-11-20T09:00:00.000Z', now), ...watchBackup(undefined, now)])).toEqual([
    ['backup:age', 'well'],
    ['backup:age', 'well'],
  ])
  const folders = [
    { path: '/a', state: 'watching' },
    { path: '/b', state: 'unreachable' },
  ] as const
  expect(briefly(watchFolders(folders))).toEqual([
    ['folder:/a', 'well'],
    ['folder:/b', []],
  ])
})
