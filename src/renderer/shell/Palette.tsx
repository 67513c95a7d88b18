import { Group, Kbd } from '@mantine/core'
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import '@mantine/spotlight/styles.css'
import { IconFileInvoice, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { QUEUE_FILTER_NAMES } from '../queue/filters.ts'
import { changeQueueView } from '../queue/queueView.ts'
import { DESTINATIONS } from './destinations.ts'
import { keyNames, keysOf } from './shortcuts.ts'
import { useChangedKeys } from './useChangedKeys.ts'

/** Fewer letters find half of everything. */
const LEAST_LETTERS = 2
const MOST_DOCUMENTS = 7

/** Everything by its name: screens, views, what the window can do, and invoices by vendor, number or total. */
export function Palette({ onHelp }: { readonly onHelp: () => void }) {
  const [, navigate] = useLocation()
  const [query, setQuery] = useState('')
  const changed = useChangedKeys()
  const wanted = query.trim()
  const views = useProcedure('settings.get', {}).data?.queueViews ?? []
  const found = useProcedure(
    'documents.list',
    { search: wanted, limit: MOST_DOCUMENTS },
    { enabled: wanted.length >= LEAST_LETTERS, keepPrevious: true },
  ).data
  const text = messages.palette
  const toQueue = (change: Parameters<typeof changeQueueView>[0]) => {
    changeQueueView({ search: '', where: {}, ...change })
    navigate('/')
  }
  const actions: SpotlightActionGroupData[] = [
    {
      group: text.screens,
      actions: DESTINATIONS.map(({ href, label, icon: Icon }) => ({
        id: `screen ${href}`,
        label,
        leftSection: <Icon size={18} stroke={1.7} aria-hidden />,
        onClick: () => navigate(href),
      })),
    },
    {
      group: messages.queue.title,
      actions: [
        ...QUEUE_FILTER_NAMES.map(filter => ({
          id: `filter ${filter}`,
          label: `${messages.queue.title}: ${messages.queue.filter[filter]}`,
          onClick: () => toQueue({ filter }),
        })),
        ...views.map(({ name, statuses, search, filter: where, sort }) => ({
          id: `view ${name}`,
          label: `${messages.queue.views}: ${name}`,
          onClick: () =>
            toQueue({ filter: QUEUE_FILTER_NAMES.find(known => known === statuses) ?? 'all', search, where, sort }),
        })),
      ],
    },
    {
      group: text.help,
      actions: [
        {
          id: 'keyboard',
          label: messages.shortcuts.title,
          rightSection: (
            <Group gap={3}>
              {keysOf('help', changed)
                .flatMap(keyNames)
                .map(key => (
                  <Kbd key={key} size="xs">
                    {key}
                  </Kbd>
                ))}
            </Group>
          ),
          onClick: onHelp,
        },
      ],
    },
  ]
  const documents: SpotlightActionGroupData = {
    group: text.invoices,
    actions:
      wanted.length < LEAST_LETTERS
        ? []
        : (found?.rows ?? []).map(({ id, vendorName, invoiceNumber, fileName, status }) => ({
            id,
            // What was searched for is found by more than the label says, so the label is not searched again.
            keywords: wanted,
            label: vendorName ?? fileName,
            description: [invoiceNumber, fileName, messages.statuses[status]]
              .filter(Boolean)
              .join(messages.common.separator),
            leftSection: <IconFileInvoice size={18} stroke={1.7} aria-hidden />,
            onClick: () => navigate(`/review/${id}`),
          })),
  }
  return (
    <Spotlight
      actions={[...actions, documents]}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={420}
      nothingFound={text.nothingFound}
      searchProps={{
        'aria-label': text.title,
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: text.title,
      }}
    />
  )
}
