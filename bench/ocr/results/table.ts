import type { ByEngine, Figures, Summary } from './summary.ts'

const percent = (value: number): string => (100 * value).toFixed(1)
const seconds = (ms: number): string => (ms / 1000).toFixed(2)

/** The columns, by heading. */
const COLUMNS: Readonly<Record<string, (figures: Figures) => string>> = {
  pages: ({ pages }) => String(pages),
  failed: ({ failed }) => String(failed),
  'words %': ({ recall }) => percent(recall),
  'numbers %': ({ numberRecall }) => percent(numberRecall),
  'precision %': ({ precision }) => percent(precision),
  'CER %': ({ characterErrorRate }) => percent(characterErrorRate),
  'upright %': ({ upright }) => percent(upright),
  'median s': ({ medianMs }) => seconds(medianMs),
  'p95 s': ({ p95Ms }) => seconds(p95Ms),
  'peak MB': ({ peakBytes }) => String(Math.round(peakBytes / 1e6)),
}

/** Lines of a table whose first two columns are text and whose others are numbers. */
function align(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  return rows
    .map(row => row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))))
    .map(row => row.join('  ').trimEnd())
    .join('\n')
}

function rowsOf(group: string, engines: ByEngine): string[][] {
  return Object.entries(engines).map(([engine, figures], index) => [
    index === 0 ? group : '',
    engine,
    ...Object.values(COLUMNS).map(show => show(figures)),
  ])
}

/** The summary for people. */
export function table({ all, damages, languages }: Summary): string {
  const heading = ['', 'engine', ...Object.keys(COLUMNS)]
  const groups = [...Object.entries(damages), ...Object.entries(languages), ['all', all] as const]
  return align([heading, ...groups.flatMap(([group, engines]) => rowsOf(group, engines))])
}
