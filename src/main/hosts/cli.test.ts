import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cacheFileOf } from '../cache/cache-desk.ts'
import { openCacheFile } from '../cache/cache-file.ts'
import { createPageCache } from '../cache/page-cache.ts'
import { keyOf, record } from '../cache/testing/records.ts'
import { openStore } from '../store/open.ts'
import { PROJECT_PATHS } from './project-paths.ts'

const CLI = join(import.meta.dirname, 'cli.ts')

let folder: string
let data: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-test-'))
  data = join(folder, 'data')
  mkdirSync(join(folder, 'tmp'))
  mkdirSync(join(folder, 'in', 'deeper'), { recursive: true })
  copyFileSync(join(PROJECT_PATHS.samples, 'de-letter.pdf'), join(folder, 'in', 'b.pdf'))
  copyFileSync(join(PROJECT_PATHS.samples, 'en-credit-note.pdf'), join(folder, 'in', 'deeper', 'a.pdf'))
  writeFileSync(join(folder, 'in', 'notes.txt'), 'not asked for')
  writeFileSync(join(folder, 'empty.pdf'), '')
  writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.7\n1 0 obj\n<< /Type /Catalog')
})

afterEach(() => rmSync(folder, { recursive: true }))

interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

function vouch(...args: string[]): Promise<Run> {
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      [CLI, ...args],
      { cwd: folder, env: { ...process.env, TMPDIR: join(folder, 'tmp'), VOUCH_DATA_DIR: data } },
      (_error, stdout, stderr) => resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

const lines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

describe('vouch', () => {
  it('ends with 2 on wrong usage, and writes nothing to stdout', async () => {
    const wrong = [
      ['process'],
      ['process', 'a.pdf', '--format', 'xml'],
      ['process', 'a.pdf', '--jobs', '0'],
      ['process', 'a.pdf', '--ep', 'abacus'],
      ['export', '--profile', 'no-such', '--out', 'x.csv'],
      ['export', '--profile', 'vouch-generic', '--out', 'x.csv', '--since', 'yesterday'],
      ['report', 'weather'],
      ['cache', 'limit', 'much'],
      ['no-such-command'],
    ]
    for (const args of wrong) {
      const { status, stdout, stderr } = await vouch(...args)
      expect([args.join(' '), status, stdout, stderr !== '']).toEqual([args.join(' '), 2, '', true])
    }
  })
})

describe('vouch process', () => {
  it('computes by what was asked for or not at all', async () => {
    // DirectML is for Windows and Core ML for macOS only.
    const absent = process.platform === 'win32' ? 'coreml' : 'dml'
    expect(await vouch('process', join('in', 'b.pdf'), '--ep', absent)).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^The models cannot be computed that way here \(.+: not made for this system\)\. /),
    })
    expect(readdirSync(join(folder, 'tmp'))).toEqual([])
  })

  it('writes a line for every file in their order, and ends with 1 when one failed', async () => {
    const { status, stdout } = await vouch('process', 'broken.pdf', 'gone.pdf', 'in', 'empty.pdf', '--format', 'jsonl')
    expect(
      lines(stdout).map(({ file, status: outcome, documentType, errors }) => ({
        file,
        outcome,
        documentType,
        errors: (errors as { code: string }[]).map(({ code }) => code),
      })),
    ).toEqual([
      { file: 'broken.pdf', outcome: 'failed', documentType: undefined, errors: ['file-damaged'] },
      { file: 'gone.pdf', outcome: 'failed', documentType: undefined, errors: ['file-unreadable'] },
      { file: join('in', 'b.pdf'), outcome: 'completed', documentType: 'invoice', errors: [] },
      { file: join('in', 'deeper', 'a.pdf'), outcome: 'completed', documentType: 'credit-note', errors: [] },
      { file: 'empty.pdf', outcome: 'failed', documentType: undefined, errors: ['file-empty'] },
    ])
    expect(status).toBe(1)
    expect(readdirSync(join(folder, 'tmp'))).toEqual([])
  })

  it('writes what the contract promises of a document', async () => {
    const { status, stdout } = await vouch('process', join('in', 'b.pdf'), '--format', 'jsonl')
    expect(status).toBe(0)
    expect(lines(stdout)).toEqual([
      expect.objectContaining({
        file: join('in', 'b.pdf'),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        status: 'completed',
        source: 'text-layer',
        pages: 1,
        language: 'de',
        decision: expect.stringMatching(/^(auto-approve|review|reject)$/),
        fields: expect.objectContaining({
          totalAmount: {
            value: '4542.44',
            raw: expect.stringContaining('4542,44'),
            confidence: expect.any(Number),
            origin: 'text-layer',
            page: 1,
            box: [expect.any(Number), expect.any(Number), expect.any(Number), expect.any(Number)],
          },
        }),
        taxBreakdown: expect.any(Array),
        lineItems: expect.any(Array),
        validation: expect.arrayContaining([expect.objectContaining({ rule: expect.any(String), ok: true })]),
        quality: expect.objectContaining({ overall: expect.any(Number), level: expect.any(String) }),
        errors: [],
        timings: { totalMs: expect.any(Number), stages: expect.objectContaining({ pages: expect.any(Number) }) },
      }),
    ])
  })

  it('reads e-invoices, from a folder too, and writes a line for each invoice of a file', async () => {
    const ubl = (root: string) =>
      `<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
        xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><b:ID>RE-1</b:ID></${root}>`
    const bodies = ['7', '8'].map(
      number => `<FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento><Numero>${number}</Numero>
        </DatiGeneraliDocumento></DatiGenerali></FatturaElettronicaBody>`,
    )
    mkdirSync(join(folder, 'xml'))
    writeFileSync(join(folder, 'xml', 'a.xml'), ubl('Invoice'))
    writeFileSync(join(folder, 'xml', 'b.xml'), ubl('Order'))
    writeFileSync(
      join(folder, 'xml', 'c.xml'),
      `<p:FatturaElettronica xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">
        <FatturaElettronicaHeader/>${bodies.join('')}</p:FatturaElettronica>`,
    )
    const { status, stdout } = await vouch('process', 'xml', '--format', 'jsonl')
    const said = lines(stdout).map(({ file, source, pages, fields, errors }) => [
      file,
      source ?? (errors as { code: string }[])[0]?.code,
      pages,
      (fields as { invoiceNumber?: { value: string } }).invoiceNumber?.value,
    ])
    expect(said).toEqual([
      [join('xml', 'a.xml'), 'e-invoice', 0, 'RE-1'],
      [join('xml', 'b.xml'), 'einvoice-unknown', undefined, undefined],
      [join('xml', 'c.xml'), 'e-invoice', 0, '7'],
      [join('xml', 'c.xml'), 'e-invoice', 0, '8'],
    ])
    expect(status).toBe(1)
  })

  it('imports into a store, takes from it what it has read, and reads again when asked', async () => {
    const actions = (): string[] => {
      const store = openStore({ folder: data, actor: 'tester' })
      try {
        const query = { sort: { key: 'importedAt', descending: true }, offset: 0, limit: 9 } as const
        return store.documents.list(query).rows.flatMap(({ id }) => store.audit.history(id).map(({ action }) => action))
      } finally {
        store.close()
      }
    }
    const file = join('in', 'b.pdf')
    const first = await vouch('process', file, '--format', 'jsonl', '--data-dir', data)
    const second = await vouch('process', file, '--format', 'jsonl', '--data-dir', data)
    expect(second).toEqual(first)
    expect(actions()).toEqual(['imported', 'reading-started', 'read'])
    await vouch('process', file, '--format', 'jsonl', '--data-dir', data, '--no-cache')
    expect(actions().filter(action => action === 'read')).toHaveLength(2)
    expect(await vouch('audit', 'verify')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^ok: \d+ entries/),
    })
  })

  it('writes a table for people and a CSV for spreadsheets, complete or not at all', async () => {
    const table = await vouch('process', 'in', '--out', 'table.txt')
    expect(table).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(join(folder, 'table.txt'), 'utf8').split('\n')).toEqual([
      expect.stringMatching(/^File +Type +Vendor +Number +Date +Total +Cur +Decision$/),
      expect.stringMatching(/^b\.pdf +invoice .* 4542\.44 +EUR +\S+$/),
      expect.stringMatching(/^a\.pdf +credit-note .* 1297\.76 .*$/),
      '',
    ])
    const csv = await vouch('process', 'in', 'empty.pdf', '--format', 'csv')
    const rows = csv.stdout.split('\n')
    expect([csv.status, rows.length]).toEqual([1, 5])
    expect(rows[0]).toMatch(/^file,sha256,status,.*vendorName,invoiceNumber,.*,quality,error$/)
    expect(rows[3]).toMatch(/^empty\.pdf,,failed,.*,The file is empty\.$/)
    const nowhere = await vouch('process', 'in', '--out', join('no', 'such', 'folder'))
    expect(nowhere.status).toBe(1)
  })
})

describe('vouch cache', () => {
  it('shows how many scanned pages are kept, empties it, and bounds it', async () => {
    const file = cacheFileOf(data)
    await vouch('process', join('in', 'b.pdf'), '--data-dir', data, '--no-cache')
    expect(existsSync(file)).toBe(false)
    const cache = createPageCache(openCacheFile(file))
    cache.put(keyOf('a'), record('a'), 1e9)
    cache.countRead()
    cache.settle()
    cache.close()
    expect((await vouch('cache', 'show')).stdout).toMatch(/^1 page, 0\.0 of 512 MB; found instead of read: 0 of 1\n$/)
    expect(await vouch('cache', 'clear')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(await vouch('cache', 'limit', '64')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect((await vouch('cache', 'show')).stdout).toBe('0 pages, 0.0 of 64 MB\n')
  })
})

describe('vouch export', () => {
  it('ends with 1 and leaves no file when nothing is approved', async () => {
    const { status, stderr } = await vouch('export', '--profile', 'vouch-generic', '--out', 'x.csv')
    expect([status, stderr]).toEqual([1, 'No approved invoice is waiting to be exported. Approve invoices first.\n'])
    expect(readdirSync(folder)).not.toContain('x.csv')
  })

  it('writes approved invoices once', async () => {
    await vouch('process', join('in', 'b.pdf'), '--data-dir', data)
    const store = openStore({ folder: data, actor: 'tester' })
    const [row] = store.documents.list({ sort: { key: 'importedAt', descending: true }, offset: 0, limit: 1 }).rows
    if (row === undefined) throw new Error('nothing was imported')
    store.review.setStatus(row.id, store.documents.get(row.id).version, 'approved')
    store.close()
    expect(await vouch('export', '--profile', 'vouch-generic', '--out', 'x.csv')).toMatchObject({
      status: 0,
      stdout: '',
    })
    expect(readFileSync(join(folder, 'x.csv'), 'utf8')).toContain('4542.44')
    expect(await vouch('export', '--profile', 'vouch-generic', '--out', 'y.csv')).toMatchObject({ status: 1 })
    expect(readdirSync(folder).filter(name => /csv|part/.test(name))).toEqual(['x.csv'])
  })
})

describe('vouch watch', () => {
  it('reads what lies in a folder and what arrives, until it is interrupted', async () => {
    const child = spawn(process.execPath, [CLI, 'watch', 'in', '--data-dir', data], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let stdout = ''
    child.stdout.setEncoding('utf8').on('data', text => {
      stdout += text
    })
    await expect.poll(() => stdout).toContain('b.pdf: review\n')
    writeFileSync(join(folder, 'in', 'late.pdf'), '%PDF-1.7\n%%EOF\n')
    await expect.poll(() => stdout).toContain('late.pdf: failed. The file is damaged')
    expect(stdout).toContain('notes.txt: refused. This kind of file cannot be read (plain text).\n')
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})

describe('vouch report and backup', () => {
  it('writes figures of what is there, and a backup that exists', async () => {
    const report = await vouch('report', 'quality', '--format', 'json')
    expect(JSON.parse(report.stdout)).toMatchObject({ documents: 0 })
    const backup = await vouch('backup')
    expect(readFileSync(backup.stdout.trim()).subarray(0, 15).toString()).toBe('SQLite format 3')
    const restored = await vouch('restore')
    expect(restored.status).toBe(0)
    expect(restored.stdout).toContain(`with 0 documents: ${backup.stdout}`)
    const nothing = await vouch('restore', '--from', folder)
    expect(nothing).toMatchObject({ status: 1, stderr: expect.stringContaining('There is no backup here') })
  })
})
