import { EmptyState, Group, Kbd, Text, Title } from '@mantine/core'
import { IconChecks, IconSearchOff } from '@tabler/icons-react'
import { useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { ImportButton } from '../shell/ImportButton.tsx'
import { LoadError } from '../shell/LoadError.tsx'
import { keyNames, keysOf } from '../shell/shortcuts.ts'
import { useAppLoaded } from '../shell/useAppLoaded.ts'
import { useChangedKeys } from '../shell/useChangedKeys.ts'
import { DayCounters } from './DayCounters.tsx'
import { FilterChips } from './FilterChips.tsx'
import { FilterMenu } from './FilterMenu.tsx'
import { QueueFilters } from './QueueFilters.tsx'
import classes from './QueueScreen.module.css'
import { QueueSearch } from './QueueSearch.tsx'
import { QueueState } from './QueueState.tsx'
import { QueueTable } from './QueueTable.tsx'
import { useQueueView } from './queueView.ts'
import { SavedViews } from './SavedViews.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { useDocumentPages } from './useDocumentPages.ts'
import { Welcome } from './Welcome.tsx'

function KeyHint({ keys, label }: { readonly keys: readonly string[]; readonly label: string }) {
  return (
    <Group gap={4}>
      {keys.map(key => (
        <Kbd key={key} size="xs">
          {key}
        </Kbd>
      ))}
      <Text size="xs">{label}</Text>
    </Group>
  )
}

/** The clerk's desk: every document, where it stands, and the way in for more. */
export function QueueScreen() {
  const view = useQueueView()
  const changedKeys = useChangedKeys()
  const info = useProcedure('app.info', {})
  const { head } = useDocumentPages(view, 0, 0)
  useAppLoaded(head.data !== undefined && info.data !== undefined)

  if (head.error) return <LoadError error={head.error} onRetry={() => void head.refetch()} />
  if (info.data?.empty) return <Welcome />
  if (head.data === undefined) return null

  const { total, counts } = head.data
  const filtered = view.search !== '' || Object.keys(view.where).length > 0
  return (
    <>
      <header className={classes.head}>
        <Group justify="space-between" wrap="nowrap">
          <Title order={1} size="h3">
            {messages.queue.title}
          </Title>
          <Group gap="sm" wrap="nowrap">
            <QueueSearch search={view.search} />
            <FilterMenu where={view.where} />
            <SavedViews view={view} />
            <ImportButton />
          </Group>
        </Group>
        <QueueFilters chosen={view.filter} counts={counts} />
        <FilterChips where={view.where} />
      </header>
      {total === 0 ? (
        <EmptyState
          className={classes.empty}
          icon={filtered ? <IconSearchOff /> : <IconChecks />}
          title={filtered ? messages.queue.nothingFound : messages.queue.allDone}
          description={filtered ? messages.queue.nothingFoundHint : messages.queue.allDoneHint}
        />
      ) : (
        <QueueTable view={view} total={total} />
      )}
      <SelectionBar />
      <footer className={classes.foot}>
        <Group gap="md" wrap="nowrap">
          <Text size="xs">{messages.queue.rows(total)}</Text>
          <DayCounters left={counts.review ?? 0} />
          <QueueState />
        </Group>
        <Group gap="md">
          <KeyHint keys={['↑', '↓']} label={messages.queue.keys} />
          <KeyHint keys={['Enter']} label={messages.queue.keysOpen} />
          <KeyHint keys={keysOf('search', changedKeys).flatMap(keyNames)} label={messages.queue.keysSearch} />
        </Group>
      </footer>
    </>
  )
}
