import { Table, Text } from '@mantine/core'
import type { QualityReport } from '#shared/api.ts'
import { formatCount, formatPercent } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'
import { Bar } from './Bar.tsx'
import { Drill } from './Drill.tsx'
import { importedSince } from './periods.ts'
import { useDrill } from './useDrill.ts'

interface FieldFiguresProps {
  readonly fields: QualityReport['fields']
  readonly since: string | undefined
}

/** For every field, how often it was read and how often a person had to correct it. */
export function FieldFigures({ fields, since }: FieldFiguresProps) {
  const drill = useDrill()
  const counted = fields.filter(({ approved }) => approved > 0)
  return (
    <Panel title={messages.quality.perField} hint={messages.quality.perFieldHint}>
      {counted.length === 0 ? (
        <Text size="sm" c="dimmed">
          {messages.quality.none}
        </Text>
      ) : (
        <Table verticalSpacing={5} className="tabular">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{messages.quality.field}</Table.Th>
              <Table.Th ta="end" w={90}>
                {messages.quality.approved}
              </Table.Th>
              <Table.Th ta="end" w={90}>
                {messages.quality.read}
              </Table.Th>
              <Table.Th ta="end" w={100}>
                {messages.quality.corrected}
              </Table.Th>
              <Table.Th w="38%">{messages.quality.correctedShare}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {counted.map(({ field, approved, read, corrected }) => (
              <Table.Tr key={field}>
                <Table.Td>
                  {corrected === 0 ? (
                    messages.fields[field]
                  ) : (
                    <Drill
                      name={messages.fields[field]}
                      onClick={() => drill({ where: { corrected: field, ...importedSince(since) } })}
                    />
                  )}
                </Table.Td>
                <Table.Td ta="end">{formatCount(approved)}</Table.Td>
                <Table.Td ta="end">{formatCount(read)}</Table.Td>
                <Table.Td ta="end">{formatCount(corrected)}</Table.Td>
                <Table.Td>
                  <Bar share={corrected / approved} label={formatPercent(corrected / approved)} tone="doubt" />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  )
}
