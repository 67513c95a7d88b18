import { ActionIcon, Anchor, Button, Group, Loader, Paper, Progress, ScrollArea, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconCopy, IconFileAlert, IconX } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ImportResult } from '#shared/api.ts'
import { messages } from '../messages/index.ts'
import { saidError } from '../messages/said.ts'
import classes from './ImportPanel.module.css'
import { cancelImports, clearImports, type ImportEntry, useImports } from './imports.ts'

function Outcome({ entry }: { readonly entry: ImportEntry }) {
  const { result } = entry
  if (result === undefined) return <Text className={classes.quiet}>{messages.intake.importing}</Text>
  switch (result.outcome) {
    case 'imported':
      return (
        <Anchor component={Link} href={`/review/${result.id}`} size="xs">
          {result.others ? messages.intake.importedSeveral(result.others.length + 1) : messages.intake.imported}
        </Anchor>
      )
    case 'duplicate':
      return (
        <Text className={classes.quiet}>
          {messages.intake.duplicate}{' '}
          <Anchor component={Link} href={`/review/${result.id}`} inherit underline="always">
            {messages.intake.openDuplicate}
          </Anchor>
        </Text>
      )
    case 'refused':
      return (
        <Text className={classes.refused}>
          {saidError(result.error).message} {saidError(result.error).advice}
        </Text>
      )
  }
}

/** What a mail or archive held besides documents. */
function LeftOut({ entry: { result } }: { readonly entry: ImportEntry }) {
  if (result === undefined || result.outcome === 'refused' || result.leftOut === undefined) return null
  return <Text className={classes.quiet}>{messages.sources.leftOut(result.leftOut.join(', '))}</Text>
}

function OutcomeIcon({ entry }: { readonly entry: ImportEntry }) {
  switch (entry.result?.outcome) {
    case undefined:
      return <Loader size={16} />
    case 'imported':
      return <IconCircleCheck size={18} color="var(--state-good)" aria-hidden />
    case 'duplicate':
      return <IconCopy size={18} color="var(--state-doubt)" aria-hidden />
    case 'refused':
      return <IconFileAlert size={18} color="var(--state-bad)" aria-hidden />
  }
}

const WORST_FIRST: readonly ImportResult['outcome'][] = ['refused', 'duplicate', 'imported']

const rank = ({ result }: ImportEntry) => (result === undefined ? 0 : WORST_FIRST.indexOf(result.outcome))
const worstFirst = (one: ImportEntry, other: ImportEntry) => rank(one) - rank(other)

/** What became of each imported file, at the window's lower edge until it is closed. */
export function ImportPanel() {
  const entries = useImports()
  if (entries.length === 0) return null
  const countOf = (outcome: ImportResult['outcome']) =>
    entries.filter(({ result }) => result?.outcome === outcome).length
  const done = entries.filter(({ result }) => result !== undefined).length
  const finished = done === entries.length
  return (
    <Paper className={classes.panel} shadow="md" withBorder component="section" aria-label={messages.intake.panel}>
      <Group justify="space-between" className={classes.head}>
        <Text size="sm" fw={600} aria-live="polite">
          {finished
            ? messages.intake.summary(countOf('imported'), countOf('duplicate'), countOf('refused'))
            : messages.intake.progress(done, entries.length)}
        </Text>
        {finished ? (
          <ActionIcon size="sm" aria-label={messages.common.close} onClick={clearImports}>
            <IconX size={16} />
          </ActionIcon>
        ) : (
          <Button size="compact-xs" variant="subtle" onClick={cancelImports}>
            {messages.common.cancel}
          </Button>
        )}
      </Group>
      {!finished && (
        <Progress value={(100 * done) / entries.length} size={4} radius={0} aria-label={messages.intake.panel} />
      )}
      <ScrollArea.Autosize mah={260} type="auto">
        <Stack gap={0}>
          {(finished ? entries.toSorted(worstFirst) : entries).map(entry => (
            <Group key={entry.key} wrap="nowrap" gap="xs" align="flex-start" className={classes.entry}>
              <OutcomeIcon entry={entry} />
              <div className={classes.text}>
                <Text size="sm" truncate title={entry.fileName}>
                  {entry.fileName}
                </Text>
                <Outcome entry={entry} />
                <LeftOut entry={entry} />
              </div>
            </Group>
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Paper>
  )
}
