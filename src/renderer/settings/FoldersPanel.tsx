import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconFolder, IconFolderExclamation, IconX } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { WatchedFolder } from '#shared/api.ts'
import { type ErrorData, VouchError } from '#shared/errors.ts'
import { api } from '../api/client.ts'
import { procedureKey, useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'
import { Panel } from '../shell/Panel.tsx'
import classes from './SettingsScreen.module.css'

function Folder({ folder, onRemove }: { readonly folder: WatchedFolder; readonly onRemove: () => void }) {
  const unreachable = folder.state === 'unreachable'
  const Icon = unreachable ? IconFolderExclamation : IconFolder
  return (
    <div className={classes.folder} data-state={folder.state}>
      <Icon size={20} stroke={1.6} aria-hidden />
      <div className={classes.path}>
        <Text size="sm" truncate title={folder.path}>
          {folder.path}
        </Text>
        <Text className={classes.quiet}>
          <span className={classes.state}>{messages.settings.folderStates[folder.state]}</span>
          {messages.common.separator}
          {messages.settings.folderImported(folder.imported)}
        </Text>
      </div>
      <ActionIcon aria-label={messages.settings.folderRemove(folder.path)} onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  )
}

/** The folders whose files are imported by themselves. */
export function FoldersPanel() {
  const queries = useQueryClient()
  const folders = useProcedure('folders.list', {}).data ?? []
  const [path, setPath] = useState('')
  const [error, setError] = useState<ErrorData>()
  const show = (changed: WatchedFolder[]) => queries.setQueryData(procedureKey('folders.list', {}), changed)
  const add = useMutation({
    mutationFn: () => api['folders.add']({ path: path.trim() }),
    onSuccess: changed => {
      setPath('')
      show(changed)
    },
    onError: thrown => setError(VouchError.dataOf(thrown)),
  })
  const remove = useMutation({
    mutationFn: (removed: string) => api['folders.remove']({ path: removed }),
    onSuccess: show,
    onError: showError,
  })
  return (
    <Panel title={messages.settings.folders} hint={messages.settings.foldersHint}>
      <Stack gap="sm">
        {folders.length === 0 && <Text className={classes.quiet}>{messages.settings.foldersEmpty}</Text>}
        {folders.map(folder => (
          <Folder key={folder.path} folder={folder} onRemove={() => remove.mutate(folder.path)} />
        ))}
        <form
          onSubmit={event => {
            event.preventDefault()
            if (path.trim() !== '') add.mutate()
          }}
        >
          <Group align="flex-start" gap="xs" wrap="nowrap">
            <TextInput
              className={classes.path}
              aria-label={messages.settings.folderPath}
              placeholder={messages.settings.folderPath}
              value={path}
              error={error && `${error.message} ${error.advice}`}
              onChange={event => {
                setError(undefined)
                setPath(event.currentTarget.value)
              }}
            />
            <Button type="submit" variant="default" loading={add.isPending} disabled={path.trim() === ''}>
              {messages.settings.folderAdd}
            </Button>
          </Group>
        </form>
      </Stack>
    </Panel>
  )
}
