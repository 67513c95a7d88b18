import { Button, Stack, Table, Text } from '@mantine/core'
import type { Model, Models } from '#shared/models.ts'
import { type PartResult, REPLAYED_SUBJECTS, type ReplayResult, type Tally } from '#shared/replay.ts'
import { formatCount, formatPercent, formatTenths } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'
import { ReplayProgress } from './ReplayProgress.tsx'
import { SkippedNote } from './ReplayResultView.tsx'
import { compared, partKey, partTitle, subjectTitle } from './readers.ts'
import classes from './Understanding.module.css'
import type { ReplayWatch } from './useReplay.ts'

const MEGABYTE = 1_000_000

const allOf = ({ right, wrong, missed, extra }: Tally): number => right + wrong + missed + extra
const shareOf = (tally: Tally): number => (allOf(tally) === 0 ? 0 : tally.right / allOf(tally))

/** The whole of a tally, for whoever points at it. */
const inWords = (tally: Tally): string =>
  (['right', 'wrong', 'missed', 'extra'] as const)
    .map(outcome => `${formatCount(tally[outcome])} ${messages.models.outcomes[outcome]}`)
    .join(', ')

function Cells({ tallies }: { readonly tallies: readonly Tally[] }) {
  const best = Math.max(...tallies.map(shareOf))
  return tallies.map((tally, index) => (
    <Table.Td
      // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name.
      key={index}
      ta="end"
      title={inWords(tally)}
      className={allOf(tally) > 0 && shareOf(tally) === best ? classes.best : undefined}
    >
      {allOf(tally) === 0 ? messages.common.none : formatPercent(shareOf(tally))}
    </Table.Td>
  ))
}

const sizeOf = (models: readonly Model[], { part }: PartResult): number | undefined =>
  part.kind === 'model'
    ? models.flatMap(({ variants }) => variants).find(({ sha256 }) => sha256 === part.sha256)?.bytes
    : undefined

function Figures({ models, result }: { readonly models: readonly Model[]; readonly result: ReplayResult }) {
  const { parts } = result
  const subjects = REPLAYED_SUBJECTS.filter(subject => parts.some(({ fields }) => allOf(fields[subject]) > 0))
  const figure = (value: number | undefined, format: (value: number) => string) =>
    value === undefined ? messages.common.none : format(value)
  const megabytes = (bytes: number) => messages.models.megabytes(formatTenths(bytes / MEGABYTE))
  const measures = [
    [
      messages.models.time,
      (part: PartResult) => figure(part.millisecondsPerPage, ms => messages.models.milliseconds(formatTenths(ms))),
    ],
    [messages.models.memory, (part: PartResult) => figure(part.memoryBytes, megabytes)],
    [messages.models.size, (part: PartResult) => figure(sizeOf(models, part), megabytes)],
  ] as const
  return (
    <Table.ScrollContainer minWidth={160 + 130 * parts.length}>
      <Table verticalSpacing={4} className="tabular" data-testid="comparison">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{messages.models.field}</Table.Th>
            {parts.map(({ part }) => (
              <Table.Th key={partKey(part)} ta="end">
                {partTitle(models, part)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th>{messages.models.all}</Table.Th>
            <Cells tallies={parts.map(({ all }) => all)} />
          </Table.Tr>
          {subjects.map(subject => (
            <Table.Tr key={subject}>
              <Table.Td>{subjectTitle(subject)}</Table.Td>
              <Cells tallies={parts.map(({ fields }) => fields[subject])} />
            </Table.Tr>
          ))}
          {measures.map(([label, show]) => (
            <Table.Tr key={label}>
              <Table.Th>{label}</Table.Th>
              {parts.map(part => (
                <Table.Td key={partKey(part.part)} ta="end">
                  {show(part)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** Every way of finding fields, measured over the shop's own approved invoices. */
export function ComparisonPanel({ models, watch }: { readonly models: Models; readonly watch: ReplayWatch }) {
  const { replay, start, cancel } = watch
  const parts = compared(models)
  const keys = parts.map(partKey).join()
  const mine = replay !== undefined && replay.state !== 'none' && replay.parts.map(partKey).join() === keys
  return (
    <Panel
      title={messages.models.comparison}
      hint={messages.models.comparisonHint}
      actions={
        <Button
          className={classes.action}
          variant="default"
          disabled={replay?.state === 'running'}
          onClick={() => start(parts)}
        >
          {messages.models.compare}
        </Button>
      }
    >
      {mine && (
        <Stack gap="sm">
          <ReplayProgress replay={replay} onCancel={cancel} />
          {replay.state === 'done' && (
            <>
              <Text size="sm">{messages.models.totals(replay.result.documents)}.</Text>
              <SkippedNote skipped={replay.result.skipped} />
              {replay.result.documents > 0 && <Figures models={models.models} result={replay.result} />}
              <Text size="xs" c="dimmed">
                {messages.models.memory}: {messages.models.memoryHint}
              </Text>
            </>
          )}
        </Stack>
      )}
    </Panel>
  )
}
