import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DEFAULT_EXPORT_OPTIONS } from '#shared/export-options.ts'
import { buildExport } from './export.ts'
import { profiles } from './profiles/index.ts'
import { approved, batch } from './test-data.ts'

const golden = (profile: string): Buffer => readFileSync(join(import.meta.dirname, 'golden', `${profile}.csv`))

const batchOf = (profile: string) =>
  // Xero's bills need a due date and British rates; the rest of the batch is the same.
  profile === 'xero-bills'
    ? [
        approved(
          1,
          { netAmount: '', taxAmount: '' },
          { taxBreakdown: [{ rate: '20', base: '1080.83', amount: '216.17' }] },
        ),
        approved(2, { vendorName: '=SUM(A1)', netAmount: '1297.00', taxAmount: '0.00' }, { taxBreakdown: [] }),
        approved(3, {}, { documentType: 'credit-note' }),
      ]
    : batch

test.each(profiles(DEFAULT_EXPORT_OPTIONS).map(({ name }) => name))(
  '%s writes these bytes, and the same ones again',
  name => {
    const first = buildExport(name, batchOf(name))
    expect(first.problems).toEqual([])
    expect(Buffer.from(first.content).equals(golden(name)), 'differs from its golden file').toBe(true)
    expect(buildExport(name, batchOf(name))).toEqual(first)
  },
)

test('a file is named by its profile, its newest approval and its content', () => {
  const names = profiles(DEFAULT_EXPORT_OPTIONS).map(({ name }) => buildExport(name, batchOf(name)).fileName)
  expect(names).toEqual([
    expect.stringMatching(/^vouch-invoices-20261103T093015-[0-9a-f]{8}\.csv$/),
    expect.stringMatching(/^vouch-lines-20261103T093015-[0-9a-f]{8}\.csv$/),
    expect.stringMatching(/^EXTF_Buchungsstapel_20261103T093015_[0-9a-f]{8}\.csv$/),
    expect.stringMatching(/^xero-bills-20261102T093015-[0-9a-f]{8}\.csv$/),
  ])
})
