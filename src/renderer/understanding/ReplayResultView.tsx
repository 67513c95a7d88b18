import { Anchor, Button, Group, SegmentedControl, Stack, Table, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { CHANGES, type Change, changeOf, type Difference, type ReplayResult, type Skipped } from '#shared/replay.ts'
import { api } from '../api/client.ts'
import { download } from '../exports/download.ts'
import { formatCount } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'
import { subjectTitle } from './readers.ts'
import classes from './Understanding.module.css'

/** More rows than these nobody reads in a window. */
const MOST_SHOWN = 200

const save = async () => {
  const { fileName, content } = await api['replay.csv']({})
  download(fileName, content)
}

/** Why approved invoices took no part, if any did not. */
export function SkippedNote({ skipped }: { readonly skipped: Skipped }) {
  const reasons = (Object.keys(skipped) as (keyof Skipped)[]).filter(reason => skipped[reason] > 0)
  if (reasons.length === 0) return null
  return (
    <Text size="sm" c="dimmed">
      {messages.models.leftOut(reasons.map(reason => messages.models.skipped[reason](skipped[reason])).join(', '))}
    </Text>
  )
}

function Row({ difference, change }: { readonly difference: Difference; readonly change: Change }) {
  const { id, fileName, vendorName, subject, approved, values } = difference
  const shown = (value: string | null | undefined) =>
    value ?? <span className={classes.quiet}>{messages.models.nothing}</span>
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} href={`/review/${id}`} size="sm" underline="always">
          {vendorName ?? fileName}
        </Anchor>
      </Table.Td>
      <Table.Td className={classes.name}>{subjectTitle(subject)}</Table.Td>
      <Table.Td className={`${classes.name} ${classes.change}`} data-change={change}>
        {messages.models.changes[change]}
      </Table.Td>
      <Table.Td>{shown(approved)}</Table.Td>
      <Table.Td>{shown(values[0])}</Table.Td>
      <Table.Td>{shown(values[1])}</Table.Td>
    </Table.Tr>
  )
}

/** What would be different, value by value. */
export function ReplayResultView({ result }: { readonly result: ReplayResult }) {
  const [filter, setFilter] = useState<Change | 'all'>('all')
  const rows = result.differences.flatMap(difference => {
    const change = changeOf(difference, 0, 1)
    return change === undefined ? [] : [{ difference, change }]
  })
  const counts = Object.fromEntries(
    CHANGES.map(name => [name, rows.filter(({ change }) => change === name).length]),
  ) as Record<Change, number>
  const wanted = rows.filter(({ change }) => filter === 'all' || change === filter)
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm" data-testid="replay-totals">
          {messages.models.totals(result.documents)}:{' '}
          {CHANGES.map(change => messages.models.counts[change](counts[change])).join(', ')}.
        </Text>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          disabled={rows.length === 0}
          onClick={() => void save().catch(showError)}
        >
          {messages.models.save}
        </Button>
      </Group>
      <SkippedNote skipped={result.skipped} />
      {rows.length === 0 ? (
        <Text size="sm">{messages.models.nothingDifferent}</Text>
      ) : (
        <>
          <SegmentedControl
            size="xs"
            aria-label={messages.models.changeFilter}
            value={filter}
            onChange={value => setFilter(value as Change | 'all')}
            data={[
              { value: 'all', label: `${messages.models.everyChange} (${formatCount(rows.length)})` },
              ...CHANGES.map(value => ({
                value,
                label: `${messages.models.changes[value]} (${formatCount(counts[value])})`,
              })),
            ]}
          />
          <Table verticalSpacing={5} className={classes.differences}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{messages.models.invoice}</Table.Th>
                <Table.Th>{messages.models.field}</Table.Th>
                <Table.Th aria-label={messages.models.changeFilter} />
                <Table.Th>{messages.models.approved}</Table.Th>
                <Table.Th>{messages.models.before}</Table.Th>
                <Table.Th>{messages.models.after}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {wanted.slice(0, MOST_SHOWN).map(row => (
                <Row key={`${row.difference.id} ${row.difference.subject}`} {...row} />
              ))}
            </Table.Tbody>
          </Table>
          {wanted.length > MOST_SHOWN && (
            <Text size="sm" c="dimmed">
              {messages.models.first(formatCount(MOST_SHOWN), formatCount(wanted.length))}
            </Text>
          )}
        </>
      )}
    </Stack>
  )
}
