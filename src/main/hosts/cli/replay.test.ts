import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../store/open.ts'
import { approveDocument, temporaryFolder } from '../../store/test-support.ts'

const CLI = join(import.meta.dirname, '..', 'cli.ts')

function replay(folder: string, ...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise(resolve => {
    const child = execFile(process.execPath, [CLI, 'replay', '--data-dir', folder, ...args], (_error, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

test('a model that is not there is said to be missing', async () => {
  const { stdout, stderr } = await replay(temporaryFolder(), '--model', '1999,int8')
  expect([stdout, stderr]).toEqual(['', expect.stringContaining('is missing (1999,int8)')])
})

test('what would be different is written value by value, with its totals', async () => {
  const folder = temporaryFolder()
  const store = openStore({ folder, actor: 'ada' })
  // Its page holds one word: the rules find none of its fields.
  approveDocument(store)
  store.close()
  const { status, stdout } = await replay(folder, '--format', 'jsonl')
  const lines = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>)
  expect(status).toBe(0)
  expect(lines.find(({ field }) => field === 'totalAmount')).toEqual({
    ...{ id: expect.any(String), fileName: 'a.pdf', vendorName: 'Müller & Söhne GmbH' },
    ...{ field: 'totalAmount', change: 'broken', approved: '1190.00', before: '1190.00', after: null },
  })
  expect(lines.at(-1)).toEqual({
    ...{ documents: 1, fixed: 0, broken: lines.length - 1, changed: 0 },
    skipped: { approvedByVouch: 0, einvoices: 0, withoutWords: 0 },
  })
  expect((await replay(folder)).stdout).toMatch(
    /a\.pdf .*totalAmount +broken +1190\.00[\s\S]*1 approved invoices: 0 values fixed/,
  )
})
