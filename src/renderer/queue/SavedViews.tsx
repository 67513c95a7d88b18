import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBookmark, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { MOST_QUEUE_VIEWS, type SavedQueueView } from '#shared/window.ts'
import { useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { useSettingsChange } from '../settings/useSettingsChange.ts'
import { QUEUE_FILTER_NAMES } from './filters.ts'
import { changeQueueView, type QueueView } from './queueView.ts'
import classes from './SavedViews.module.css'

function open({ statuses, search, filter, sort }: SavedQueueView): void {
  changeQueueView({ filter: QUEUE_FILTER_NAMES.find(name => name === statuses) ?? 'all', search, where: filter, sort })
}

/** Views under names of their own: to open one, to keep the present one, to delete one. */
export function SavedViews({ view }: { readonly view: QueueView }) {
  const [opened, menu] = useDisclosure(false)
  const [name, setName] = useState('')
  const { save } = useSettingsChange()
  const views = useProcedure('settings.get', {}).data?.queueViews ?? []
  const text = messages.queue
  const wanted = name.trim()
  const others = views.filter(saved => saved.name !== wanted)
  const keep = () => {
    if (wanted === '' || others.length >= MOST_QUEUE_VIEWS) return
    const { filter: statuses, search, where: filter, sort } = view
    const queueViews = [...others, { name: wanted, statuses, search, filter, sort }]
    save({ queueViews: queueViews.sort((one, other) => one.name.localeCompare(other.name, messages.locale)) })
    setName('')
  }
  return (
    <Popover opened={opened} onChange={menu.toggle} position="bottom-end" shadow="md" width={320} trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />} onClick={menu.toggle}>
          {text.views}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={text.views}>
        <Stack gap="xs">
          {views.length === 0 && (
            <Text size="sm" c="dimmed">
              {text.viewsEmpty}
            </Text>
          )}
          {views.map(saved => (
            <Group key={saved.name} gap={4} wrap="nowrap">
              <UnstyledButton
                className={classes.view}
                onClick={() => {
                  open(saved)
                  menu.close()
                }}
              >
                {saved.name}
              </UnstyledButton>
              <ActionIcon
                size="sm"
                aria-label={text.viewDelete(saved.name)}
                onClick={() => save({ queueViews: views.filter(other => other !== saved) })}
              >
                <IconTrash size={15} />
              </ActionIcon>
            </Group>
          ))}
          <Group gap={6} align="flex-end" wrap="nowrap">
            <TextInput
              flex={1}
              size="xs"
              label={text.viewName}
              maxLength={60}
              description={others.length < views.length ? text.viewExists : undefined}
              value={name}
              onChange={event => setName(event.currentTarget.value)}
              onKeyDown={event => {
                if (event.key !== 'Enter') return
                // In the queue Enter opens an invoice.
                event.preventDefault()
                keep()
              }}
            />
            <Button size="xs" disabled={wanted === ''} onClick={keep}>
              {text.viewSave}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
