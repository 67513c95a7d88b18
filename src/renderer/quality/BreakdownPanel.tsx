import { SegmentedControl, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { DOCUMENT_TYPES, LANGUAGES } from '#shared/document.ts'
import type { DocumentFilter } from '#shared/document-filter.ts'
import { BREAKDOWNS, type BreakdownQuery, type BreakdownRow } from '#shared/report-figures.ts'
import { useProcedure } from '../api/useProcedure.ts'
import { formatCount, formatDuration, formatPercent, formatTenths } from '../format/format.ts'
import { messages, named } from '../messages/index.ts'
import { sourceName } from '../queue/filterParts.ts'
import { Drill } from './Drill.tsx'
import { importedSince } from './periods.ts'
import { ReportPanel } from './ReportPanel.tsx'
import { useDrill } from './useDrill.ts'

type By = BreakdownQuery['by']

const NAMES: Record<By, (key: string) => string> = {
  vendor: key => key,
  source: sourceName,
  language: key => named(messages.languages, key) ?? key,
  documentType: key => named(messages.documentTypes, key) ?? key,
}

const FILTERS: Record<By, (key: string) => DocumentFilter> = {
  vendor: vendor => ({ vendor }),
  source: source => ({ source }),
  language: key => ({ languages: LANGUAGES.filter(language => language === key) }),
  documentType: key => ({ documentTypes: DOCUMENT_TYPES.filter(type => type === key) }),
}

interface Column {
  readonly title: string
  readonly value: (row: BreakdownRow) => number | undefined
  readonly format: (value: number) => string
}

const COLUMNS: readonly Column[] = [
  { title: messages.reports.documents, value: row => row.documents, format: formatCount },
  { title: messages.reports.automation, value: row => row.automation, format: formatPercent },
  { title: messages.reports.averageQuality, value: row => row.averageQuality, format: formatTenths },
  { title: messages.reports.corrections, value: row => row.corrections, format: formatPercent },
  { title: messages.reports.failed, value: row => row.failed, format: formatCount },
  { title: messages.reports.median, value: row => row.medianMs, format: formatDuration },
]

/** Where invoices are read well and where not: by vendor, source, language, kind. Each name leads to its invoices. */
export function BreakdownPanel({ since }: { readonly since: string | undefined }) {
  const [by, setBy] = useState<By>('vendor')
  const drill = useDrill()
  const rows = useProcedure(
    'reports.breakdown',
    { by, ...(since === undefined ? {} : { since }) },
    { keepPrevious: true },
  ).data
  const text = messages.reports
  return (
    <ReportPanel
      title={text.breakdown}
      rows={() => [
        [text.by[by], ...COLUMNS.map(({ title }) => title)],
        ...(rows ?? []).map(row => [NAMES[by](row.key), ...COLUMNS.map(({ value }) => value(row))]),
      ]}
      actions={
        <SegmentedControl<By>
          size="xs"
          aria-label={text.breakdown}
          data={BREAKDOWNS.map(value => ({ value, label: text.by[value] }))}
          value={by}
          onChange={setBy}
        />
      }
    >
      {rows?.length === 0 && <Text c="dimmed">{messages.common.none}</Text>}
      {rows !== undefined && rows.length > 0 && (
        <Table verticalSpacing={5} className="tabular">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.by[by]}</Table.Th>
              {COLUMNS.map(({ title }) => (
                <Table.Th key={title} ta="end">
                  {title}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(row => (
              <Table.Tr key={row.key}>
                <Table.Td>
                  <Drill
                    name={NAMES[by](row.key)}
                    onClick={() => drill({ where: { ...FILTERS[by](row.key), ...importedSince(since) } })}
                  />
                </Table.Td>
                {COLUMNS.map(({ title, value, format }) => {
                  const figure = value(row)
                  return (
                    <Table.Td key={title} ta="end">
                      {figure === undefined ? messages.common.none : format(figure)}
                    </Table.Td>
                  )
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </ReportPanel>
  )
}
