/** A table as spreadsheets put it on the clipboard and take it from there: tabs, lines, and quotes where a cell holds either. */
export type Table = readonly (readonly string[])[]

const quoted = (cell: string): string => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

export const toTsv = (table: Table): string => table.map(row => row.map(quoted).join('\t')).join('\r\n')

/** One cell with what ends it: a quoted text, or anything up to a tab or a line's end. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y

export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]]
  CELL.lastIndex = 0
  while (CELL.lastIndex < text.length) {
    const match = CELL.exec(text)
    if (match === null) break
    const [, inQuotes, plain = '', end] = match
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain)
    if (end === '') break
    // Spreadsheets end the last row, too: nothing follows it.
    if (end !== '\t' && CELL.lastIndex < text.length) rows.push([])
    if (end === '\t' && CELL.lastIndex === text.length) rows.at(-1)?.push('')
  }
  return rows
}
