import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconAdjustments, IconFolder, IconFolderExclamation, IconX } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ErrorData, VouchError } from '#shared/errors.ts'
import type { WatchedFolder } from '#shared/folder.ts'
import { api } from '../api/client.ts'
import { procedureKey, useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'
import { Panel } from '../shell/Panel.tsx'
import { FolderProfileDialog } from './FolderProfileDialog.tsx'
import classes from './SettingsScreen.module.css'

interface FolderProps {
  readonly folder: WatchedFolder
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function Folder({ folder, onEdit, onRemove }: FolderProps) {
  const { problem, waiting } = folder
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
          {waiting > 0 && messages.common.separator + messages.sources.waiting(waiting)}
        </Text>
        {problem && (
          <Text className={classes.quiet} role="status">
            {messages.sources.problem(problem.fileName, problem.error.message)}
          </Text>
        )}
      </div>
      <ActionIcon aria-label={messages.sources.edit(folder.path)} onClick={onEdit}>
        <IconAdjustments size={16} />
      </ActionIcon>
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
  const [editedPath, setEdited] = useState<string>()
  const edited = folders.find(folder => folder.path === editedPath)
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
          <Folder
            key={folder.path}
            folder={folder}
            onEdit={() => setEdited(folder.path)}
            onRemove={() => remove.mutate(folder.path)}
          />
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
      {edited && (
        <FolderProfileDialog
          folder={edited}
          onSave={async profile => show(await api['folders.change']({ path: edited.path, profile }))}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Panel>
  )
}
