import { Table } from '@mantine/core'
import { useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { said } from '../messages/said.ts'
import { Panel } from '../shell/Panel.tsx'

/** What runs here, and where its data lies. */
export function AboutPanel() {
  const info = useProcedure('app.info', {}).data
  if (info === undefined) return null
  const host = [messages.settings.hosts[info.host], info.hostReason && said(info.hostReason)]
    .filter(Boolean)
    .join(messages.common.separator)
  const rows = [
    [messages.settings.version, info.version],
    [messages.settings.host, host],
    [messages.settings.actor, info.actor],
    [messages.settings.dataFolder, info.dataFolder],
  ]
  return (
    <Panel title={messages.settings.about}>
      <Table variant="vertical" withRowBorders={false} verticalSpacing={3} horizontalSpacing={0} layout="fixed">
        <Table.Tbody>
          {rows.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Th w={110} fw={400} c="dimmed" bg="transparent">
                {label}
              </Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  )
}
