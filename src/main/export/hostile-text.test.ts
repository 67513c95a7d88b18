import { expect, test } from 'vitest'
import { DEFAULT_EXPORT_OPTIONS } from '#shared/export-options.ts'
import { decode } from './encoding.ts'
import { buildExport } from './export.ts'
import { profiles } from './profiles/index.ts'
import { approved } from './test-data.ts'

/** A reader of RFC 4180 that is not the writer's brother. */
function parse(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = (): void => {
    row.push(cell)
    cell = ''
  }
  for (let place = 0; place < text.length; place++) {
    const character = text[place]!
    if (quoted && character === '"' && text[place + 1] === '"') {
      cell += '"'
      place++
    } else if (character === '"') quoted = !quoted
    else if (!quoted && character === delimiter) endCell()
    else if (!quoted && text.startsWith('\r\n', place)) {
      endCell()
      rows.push(row)
      row = []
      place++
    } else cell += character
  }
  return rows
}

const PIECES = [
  ...['=', '+', '-', '@', '\t', '\r', '\n', '\r\n', '"', "'", ',', ';', '|', ' ', '\u00a0', '\\', '0', '007', '1e5'],
  ...['=HYPERLINK("http://x","y")', '＝1', '@SUM', 'Müller', '€', 'ﬁ', '"";""', '--', '%0A', '12345678901234567890'],
]

/** Names of one to four pieces, the same ones each time. */
const hostile = Array.from({ length: 400 }, (_, seed) =>
  Array.from({ length: 1 + (seed % 4) }, (_, place) => PIECES[(seed * 31 + place * 17 + seed * place) % PIECES.length])
    .join('')
    .normalize('NFC'),
).filter(text => text.trim() !== '')

const STARTS_FORMULA = /^[=+\-@\t\r＝＋－＠]/

test.each(profiles(DEFAULT_EXPORT_OPTIONS).map(({ name }) => name))('%s: hostile names come back as they are', name => {
  const profile = profiles(DEFAULT_EXPORT_OPTIONS).find(candidate => candidate.name === name)!
  const { encoding, dialect, format } = profile
  const nameColumn = { 'vouch-generic': 1, 'vouch-lines': 2, 'datev-extf': 13, 'xero-bills': 0 }[name]!
  let written = 0
  for (const vendorName of hostile) {
    const xero = name === 'xero-bills' ? { netAmount: '1297.00', taxAmount: '0.00' } : {}
    const breakdown = name === 'xero-bills' ? { taxBreakdown: [] } : {}
    const { content, problems } = buildExport(name, [approved(1, { vendorName, ...xero }, breakdown)])
    // What the encoding lacks is a problem with a name, and nothing is written.
    if (problems.length > 0) {
      expect(problems[0]?.message).toMatch(/characters that the file cannot hold|longer than/)
      continue
    }
    const rows = parse(decode(content, encoding), dialect.delimiter).slice(profile.preamble === undefined ? 1 : 2)
    expect(new Set(rows.map(row => row.length))).toEqual(new Set([profile.columns.length]))
    for (const row of rows) {
      const read = row[nameColumn]!
      if (format.texts === 'machine')
        expect(read).toBe(
          vendorName
            .replaceAll(/\s+|\p{Cc}/gu, ' ')
            .trim()
            .slice(0, 60),
        )
      else {
        expect(read).not.toMatch(STARTS_FORMULA)
        expect(STARTS_FORMULA.test(vendorName) ? read.slice(1) : read).toBe(vendorName)
      }
    }
    written++
  }
  expect(written).toBeGreaterThan(200)
})
