import { Button, Stack, Table, Text } from '@mantine/core'
import { type Models, type Pin, type Reader, type ReplayTotals, readerKey } from '#shared/models.ts'
import { CHANGES } from '#shared/replay.ts'
import { formatFullInstant } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'
import { partTitle } from './readers.ts'

interface SwitchesProps {
  readonly models: Models
  readonly onSwitch: (reader: Reader) => void
}

const inWords = (totals: ReplayTotals): string =>
  [
    messages.models.totals(totals.documents),
    ...CHANGES.map(change => messages.models.counts[change](totals[change])),
  ].join(', ')

/** What has read here before and may be switched back to, newest first, each once. */
function formerReaders({ pins, inForce }: Models): Reader[] {
  const all = pins.flatMap(({ reader, replaced }): Reader[] => [reader, replaced])
  const byKey = new Map(all.map(reader => [readerKey(reader), reader]))
  byKey.delete(readerKey(inForce))
  return [...byKey.values()]
}

/** What finds the fields now, and what did before. */
export function Switches({ models, onSwitch }: SwitchesProps) {
  const { pins, inForce } = models
  return (
    <Panel title={messages.models.inForce} hint={messages.models.inForceHint}>
      <Stack gap="sm">
        <Text fw={600} data-testid="in-force">
          {partTitle(models.models, inForce)}
        </Text>
        {models.models.every(({ task }) => task !== 'field-reader') && <Text size="sm">{messages.models.noModel}</Text>}
        {formerReaders(models).map(reader => (
          <Button
            key={readerKey(reader)}
            variant="default"
            size="xs"
            style={{ alignSelf: 'start' }}
            onClick={() => onSwitch(reader)}
          >
            {messages.models.switchBackTo(partTitle(models.models, reader))}
          </Button>
        ))}
        {pins.length > 0 && <History pins={pins} />}
      </Stack>
    </Panel>
  )
}

function History({ pins }: { readonly pins: readonly Pin[] }) {
  return (
    <Table verticalSpacing={5}>
      <Table.Caption>{messages.models.switchesHint}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{messages.models.at}</Table.Th>
          <Table.Th>{messages.models.actor}</Table.Th>
          <Table.Th>{messages.models.to}</Table.Th>
          <Table.Th>{messages.models.itsReplay}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {pins.map(({ at, actor, title, replay }) => (
          <Table.Tr key={at}>
            <Table.Td>{formatFullInstant(at)}</Table.Td>
            <Table.Td>{actor}</Table.Td>
            <Table.Td>{title}</Table.Td>
            <Table.Td>{replay === undefined ? messages.common.none : inWords(replay)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
