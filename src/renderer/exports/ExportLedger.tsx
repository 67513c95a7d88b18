import { ActionIcon, Table, Text, Tooltip } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { ExportProfile, ExportRecord } from '#shared/api.ts'
import { api } from '../api/client.ts'
import { formatCount, formatFullInstant } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { said } from '../messages/said.ts'
import { showError } from '../shell/errors.tsx'
import { Panel } from '../shell/Panel.tsx'
import { download } from './download.ts'

interface ExportLedgerProps {
  readonly records: readonly ExportRecord[]
  readonly profiles: readonly ExportProfile[]
}

const downloadAgain = async (id: number) => {
  const { fileName, content } = await api['exports.file']({ id })
  download(fileName, content)
}

/** Every export that was ever made; its file can be had again, byte for byte. */
export function ExportLedger({ records, profiles }: ExportLedgerProps) {
  const titleOf = (name: string) => said(profiles.find(profile => profile.name === name)?.title ?? name)
  return (
    <Panel title={messages.exports.past}>
      {records.length === 0 ? (
        <Text size="sm" c="dimmed">
          {messages.exports.pastEmpty}
        </Text>
      ) : (
        <Table verticalSpacing={7} className="tabular">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{messages.exports.at}</Table.Th>
              <Table.Th>{messages.exports.format}</Table.Th>
              <Table.Th>{messages.exports.file}</Table.Th>
              <Table.Th ta="end">{messages.exports.invoices}</Table.Th>
              <Table.Th>{messages.exports.actor}</Table.Th>
              <Table.Th w={48} aria-label={messages.exports.again} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {records.map(({ id, at, profile, fileName, invoices, actor }) => (
              <Table.Tr key={id}>
                <Table.Td>{formatFullInstant(at)}</Table.Td>
                <Table.Td>{titleOf(profile)}</Table.Td>
                <Table.Td>{fileName}</Table.Td>
                <Table.Td ta="end">{formatCount(invoices)}</Table.Td>
                <Table.Td>{actor}</Table.Td>
                <Table.Td>
                  <Tooltip label={messages.exports.again}>
                    <ActionIcon
                      aria-label={`${messages.exports.again}: ${fileName}`}
                      onClick={() => void downloadAgain(id).catch(showError)}
                    >
                      <IconDownload size={18} stroke={1.7} />
                    </ActionIcon>
                  </Tooltip>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  )
}
