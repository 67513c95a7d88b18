import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openStore } from '../src/main/store/open.ts'
import { contentColumns } from '../src/main/store/summary.ts'
import { machineRead, sampleContent } from '../src/main/store/test-data.ts'

const STATUSES = ['review', 'review', 'held', 'failed', 'approved', 'rejected', 'queued', ...Array(8).fill('exported')]
const LANGUAGES = ['de', 'de', 'en', 'fr', 'it']

/** Rows as the store would have written them, without a commit for each. */
export function fillDocuments(folder: string, documents: number): void {
  openStore({ folder, actor: 'bench' }).close()
  const database = new Database(join(folder, 'vouch.sqlite'))
  database.pragma('synchronous = OFF')
  const rowOf = (number: number): Record<string, unknown> => {
    const fields = {
      ...sampleContent.fields,
      vendorName: machineRead(`Vendor ${(number * 31) % 3000} Söhne GmbH`),
      invoiceNumber: machineRead(`R-${(number * 7919) % 90_000}`),
      dueDate: machineRead(`2026-${String(1 + (number % 12)).padStart(2, '0')}-15`),
      totalAmount: machineRead(`${(number * 7919) % 100_000}.50`, ((number * 13) % 100) / 100),
    }
    const fileName = `scan-${number}.pdf`
    return {
      ...contentColumns(fileName, { ...sampleContent, fields }),
      ...{
        row: number,
        id: `d_${number.toString(16).padStart(16, '0')}`,
        sha256: number.toString(16).padStart(64, '0'),
        file_name: fileName,
      },
      ...{ media_type: 'application/pdf', byte_length: 1, source: number % 3 === 0 ? '/scanner' : 'window' },
      ...{ imported_at: new Date(Date.UTC(2024, 0, 1 + Math.floor(number / 150))).toISOString(), page_count: 1 },
      ...{ priority: number % 50 === 0 ? 1 : 2, status: STATUSES[number % STATUSES.length], decision: 'review' },
      ...{ language: LANGUAGES[number % LANGUAGES.length], assigned_to: number % 40 === 0 ? 'Ada' : null },
    }
  }
  const names = Object.keys(rowOf(1))
  const insert = database.prepare(
    `INSERT INTO documents (${names.join(', ')}) VALUES (${names.map(name => `:${name}`).join(', ')})`,
  )
  database.transaction(() => {
    for (let number = 1; number <= documents; number++) insert.run(rowOf(number))
  })()
  database.close()
}
