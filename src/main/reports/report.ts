import type { QualityReport } from '#shared/api.ts'
import type { Percentiles, PerformanceReport } from '../store/types.ts'
import type { ReadinessReport } from './readiness.ts'

/** A report with its name, ready to be rendered. */
export type Report =
  | { readonly name: 'quality'; readonly figures: QualityReport }
  | { readonly name: 'performance'; readonly figures: PerformanceReport }
  | { readonly name: 'readiness'; readonly figures: ReadinessReport }

export const REPORT_FORMATS = ['json', 'md', 'html'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** A report's tables, whatever they are written as. */
interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Writes a report as JSON (the figures as they are), Markdown, or a page of HTML that needs nothing beside it. */
export function renderReport(report: Report, format: ReportFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report.figures, null, 2)}\n`
    case 'md':
      return toMarkdown(titleOf(report), tablesOf(report))
    case 'html':
      return toHtml(titleOf(report), tablesOf(report))
  }
}

function titleOf({ name }: Report): string {
  return `Vouch: ${name} report`
}

function tablesOf(report: Report): Table[] {
  switch (report.name) {
    case 'quality':
      return qualityTables(report.figures)
    case 'performance':
      return performanceTables(report.figures)
    case 'readiness':
      return readinessTables(report.figures)
  }
}

function qualityTables(figures: QualityReport): Table[] {
  const { documents, automationRate, averageQuality, medianMs, p95Ms } = figures
  return [
    {
      title: 'Overview',
      columns: ['Figure', 'Value'],
      rows: [
        ['Documents', String(documents)],
        ['Decided auto-approve', percent(automationRate)],
        ['Average quality, 0 to 100', number(averageQuality, 1)],
        ['Reading time, median (ms)', number(medianMs, 0)],
        ['Reading time, 95th percentile (ms)', number(p95Ms, 0)],
      ],
    },
    counts('By status', 'Status', figures.byStatus),
    counts('By language', 'Language', figures.byLanguage),
    counts('By quality', 'Level', figures.byLevel),
    {
      title: 'Fields of documents that a person approved',
      columns: ['Field', 'Approved', 'Read', 'Corrected'],
      rows: figures.fields.map(({ field, approved, read, corrected }) => [
        ...[field, String(approved), String(read), String(corrected)],
      ]),
    },
    {
      title: 'Problems',
      columns: ['Code', 'Message', 'Documents'],
      rows: figures.errors.map(({ code, message, documents: affected }) => [code, message, String(affected)]),
    },
    {
      title: 'By day',
      columns: ['Day', 'Imported', 'Approved', 'Average quality'],
      rows: figures.days.map(({ day, imported, approved, averageQuality: quality }) => [
        ...[day, String(imported), String(approved), number(quality, 1)],
      ]),
    },
  ]
}

function performanceTables({ readings, total, stages }: PerformanceReport): Table[] {
  const row = (name: string, count: number, times: Percentiles | undefined): string[] => [
    ...[name, String(count), number(times?.medianMs, 0), number(times?.p95Ms, 0)],
  ]
  return [
    {
      title: 'Reading time',
      columns: ['Stage', 'Readings', 'Median (ms)', '95th percentile (ms)'],
      rows: [row('all', readings, total), ...stages.map(stage => row(stage.stage, stage.readings, stage))],
    },
  ]
}

function readinessTables({ at, ready, checks, byStatus }: ReadinessReport): Table[] {
  return [
    {
      title: `${ready ? 'Ready' : 'Not ready'} (${at})`,
      columns: ['Check', 'Result', 'Found'],
      rows: checks.map(({ name, ok, detail }) => [name, ok ? 'ok' : 'failed', detail]),
    },
    counts('Documents', 'Status', byStatus),
  ]
}

function counts(title: string, key: string, figures: Readonly<Partial<Record<string, number>>>): Table {
  const rows = Object.entries(figures).map(([name, count]) => [name, String(count)])
  return { title, columns: [key, 'Documents'], rows }
}

/** What was not measured is said to be so, not shown as nought. */
function number(value: number | undefined, places: number): string {
  return value === undefined ? 'not measured' : value.toFixed(places)
}

function percent(share: number | undefined): string {
  return share === undefined ? 'not measured' : `${(share * 100).toFixed(1)} %`
}

function toMarkdown(title: string, tables: readonly Table[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  const sections = tables.map(({ title: heading, columns, rows }) =>
    [
      `## ${heading}`,
      '',
      ...(rows.length === 0 ? ['Nothing yet.'] : [line(columns), line(columns.map(() => '---')), ...rows.map(line)]),
    ].join('\n'),
  )
  return `${[`# ${title}`, ...sections].join('\n\n')}\n`
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const STYLE =
  'body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color-scheme:light dark}' +
  'table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #8886}'

function toHtml(title: string, tables: readonly Table[]): string {
  const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, character => ESCAPES[character]!)
  const row = (tag: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${cells.map(text => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`
  const sections = tables.map(({ title: heading, columns, rows }) => {
    const table = `<table>\n${[row('th', columns), ...rows.map(cells => row('td', cells))].join('\n')}\n</table>`
    return `<h2>${escaped(heading)}</h2>\n${rows.length === 0 ? '<p>Nothing yet.</p>' : table}`
  })
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escaped(title)}</h1>`,
    ...sections,
    '</body></html>\n',
  ].join('\n')
}
