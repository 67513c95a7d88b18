import { expect, test } from 'vitest'
import { approveDocument, temporaryStore } from '../store/test-support.ts'
import { readinessReport } from './readiness.ts'
import { renderReport } from './report.ts'

const now = (): Date => new Date('2026-11-23T12:00:00.000Z')

test('an installation without a backup or with a failed engine is not ready', async () => {
  const store = temporaryStore()
  const report = readinessReport(store, [{ name: 'Model', ok: false, detail: 'missing: det.onnx' }], now)
  expect(report).toMatchObject({
    ready: false,
    checks: [
      { name: 'Database', ok: true },
      { name: 'Audit trail', ok: true, detail: '0 entries, head none' },
      { name: 'Backup', ok: false, detail: 'none has been made' },
      { name: 'Model', ok: false, detail: 'missing: det.onnx' },
    ],
  })
})

test('an installation is ready when every check passes', async () => {
  const store = temporaryStore()
  approveDocument(store)
  await store.backup({ originals: false })
  const report = readinessReport(store, [], now)
  expect(report).toMatchObject({ at: now().toISOString(), ready: true, byStatus: { approved: 1 } })
  expect(report.checks[2]?.detail).toMatch(/^1 kept; the newest is 2\.0 hours old: /)
})

test('JSON holds the figures as they are', async () => {
  const figures = await temporaryStore().reports.quality()
  expect(JSON.parse(renderReport({ name: 'quality', figures }, 'json'))).toEqual(figures)
})

test('Markdown says what was not measured', async () => {
  const figures = await temporaryStore().reports.performance()
  expect(renderReport({ name: 'performance', figures }, 'md')).toBe(
    [
      '# Vouch: performance report',
      '',
      '## Reading time',
      '',
      '| Stage | Readings | Median (ms) | 95th percentile (ms) |',
      '| --- | --- | --- | --- |',
      '| all | 0 | not measured | not measured |',
      '',
    ].join('\n'),
  )
})

test('text in a report is text: no markup and no table borders', async () => {
  const figures = {
    ...{ at: '2026-11-23T12:00:00.000Z', ready: false, byStatus: {} },
    checks: [{ name: 'a|b', ok: false, detail: '<script>alert("x")</script>' }],
  }
  expect(renderReport({ name: 'readiness', figures }, 'md')).toContain('| a\\|b | failed |')
  const html = renderReport({ name: 'readiness', figures }, 'html')
  expect(html).toContain('<td>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</td>')
  expect(html).not.toContain('<script')
})

test('every table of the quality report is written', async () => {
  const store = temporaryStore()
  approveDocument(store)
  const markdown = renderReport({ name: 'quality', figures: await store.reports.quality() }, 'md')
  expect(markdown).toContain('| Reading time, median (ms) | 800 |')
  expect(markdown).toContain('| vendorName | 1 | 1 | 0 |')
  expect(markdown).toContain('| 2026-11-23 | 1 | 1 | 91.0 |')
  expect(markdown).toContain('## Problems\n\nNothing yet.')
})
