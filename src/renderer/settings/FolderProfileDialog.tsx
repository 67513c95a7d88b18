import { Button, Group, Modal, Select, Stack, Switch, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { VouchError } from '#shared/errors.ts'
import { AFTER_IMPORT, type FolderProfile, type WatchedFolder } from '#shared/folder.ts'
import { PRIORITIES } from '#shared/priority.ts'
import { messages } from '../messages/index.ts'

interface FolderProfileDialogProps {
  readonly folder: WatchedFolder
  /** Rejects where the profile cannot be. */
  readonly onSave: (profile: FolderProfile) => Promise<unknown>
  readonly onClose: () => void
}

/** A choice among names, as Select wants it. */
const choices = <Name extends string>(names: readonly Name[], labels: Readonly<Record<Name, string>>) =>
  names.map(value => ({ value, label: labels[value] }))

/** What holds for the files of one watched folder. */
export function FolderProfileDialog({ folder, onSave, onClose }: FolderProfileDialogProps) {
  const [profile, setProfile] = useState(folder.profile)
  const [saving, setSaving] = useState(false)
  const [error, setError] = useState<string>()
  const texts = messages.sources
  const set = (changed: Partial<FolderProfile>) => {
    setError(undefined)
    setProfile({ ...profile, ...changed })
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setSaving(true)
    try {
      await onSave(profile)
      onClose()
    } catch (thrown) {
      const { message, advice } = VouchError.dataOf(thrown)
      setError(`${message} ${advice}`)
      setSaving(false)
    }
  }
  return (
    <Modal opened onClose={onClose} title={texts.profile} size="md">
      <form onSubmit={event => void save(event)}>
        <Stack gap="sm">
          <Select
            label={texts.priority}
            data={choices(PRIORITIES, texts.priorities)}
            value={profile.priority}
            allowDeselect={false}
            onChange={priority => priority && set({ priority: priority as FolderProfile['priority'] })}
          />
          <TextInput
            label={texts.vendorHint}
            description={texts.vendorHintHint}
            value={profile.vendorHint}
            onChange={event => set({ vendorHint: event.currentTarget.value })}
          />
          <Group grow align="flex-start" gap="sm">
            <TextInput
              label={texts.companyName}
              value={profile.companyName}
              onChange={event => set({ companyName: event.currentTarget.value })}
            />
            <TextInput
              label={texts.companyVatId}
              description={texts.companyHint}
              inputWrapperOrder={['label', 'input', 'description']}
              value={profile.companyVatId}
              onChange={event => set({ companyVatId: event.currentTarget.value })}
            />
          </Group>
          <Select
            label={texts.afterImport}
            data={choices(AFTER_IMPORT, texts.after)}
            value={profile.afterImport}
            allowDeselect={false}
            onChange={after => after && set({ afterImport: after as FolderProfile['afterImport'] })}
          />
          {profile.afterImport === 'move' && (
            <TextInput
              label={texts.moveTo}
              value={profile.moveTo}
              required
              onChange={event => set({ moveTo: event.currentTarget.value })}
            />
          )}
          <Switch
            label={texts.subfolders}
            checked={profile.subfolders}
            onChange={event => set({ subfolders: event.currentTarget.checked })}
          />
          {error !== undefined && (
            <div role="alert" style={{ color: 'var(--state-bad)', fontSize: 13 }}>
              {error}
            </div>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {messages.common.cancel}
            </Button>
            <Button type="submit" loading={saving}>
              {texts.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
