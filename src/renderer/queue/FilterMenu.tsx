import { Button, MultiSelect, Popover, Select, SimpleGrid, Text, TextInput } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { DOCUMENT_TYPES, LANGUAGES, QUALITY_LEVELS } from '#shared/document.ts'
import type { DocumentFilter } from '#shared/document-filter.ts'
import { FIELD_NAMES } from '#shared/fields.ts'
import { PRIORITIES } from '#shared/priority.ts'
import { messages } from '../messages/index.ts'
import { SavedTextInput } from '../settings/SavedTextInput.tsx'
import { changeQueueView } from './queueView.ts'

const choices = <Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) =>
  values.map(value => ({ value, label: names[value] }))

/** Narrows the list by what a column cannot sort: every part is optional, and all that are set must hold. */
export function FilterMenu({ where }: { readonly where: DocumentFilter }) {
  const text = messages.queue
  const set = (change: { readonly [Part in keyof DocumentFilter]: DocumentFilter[Part] | undefined }) => {
    const kept = Object.entries({ ...where, ...change }).filter(
      ([, wanted]) => wanted !== undefined && (!Array.isArray(wanted) || wanted.length > 0),
    )
    changeQueueView({ where: Object.fromEntries(kept) })
  }
  const many = <Part extends 'priorities' | 'languages' | 'documentTypes' | 'levels'>(
    part: Part,
    values: readonly NonNullable<DocumentFilter[Part]>[number][],
    names: Readonly<Record<string, string>>,
  ) => (
    <MultiSelect
      size="xs"
      label={text.parts[part]}
      data={choices(values, names)}
      value={where[part] ?? []}
      comboboxProps={{ withinPortal: false }}
      onChange={chosen => set({ [part]: chosen })}
    />
  )
  const day = (part: 'importedFrom' | 'importedUntil' | 'dueUntil') => (
    <TextInput
      size="xs"
      type="date"
      label={text.parts[part]}
      value={where[part] ?? ''}
      onChange={event => set({ [part]: event.currentTarget.value || undefined })}
    />
  )
  return (
    <Popover position="bottom-end" shadow="md" width={460} trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconFilter size={16} aria-hidden />}>
          {text.narrow}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={text.narrowTitle}>
        <Text fw={600} size="sm" mb="xs">
          {text.narrowTitle}
        </Text>
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs" key={JSON.stringify(where)}>
          <SavedTextInput
            size="xs"
            label={text.parts.vendor}
            saved={where.vendor ?? ''}
            onSave={vendor => set({ vendor: vendor === '' ? undefined : vendor })}
          />
          <SavedTextInput
            size="xs"
            label={text.parts.assignedTo}
            saved={where.assignedTo ?? ''}
            onSave={name => set({ assignedTo: name === '' ? undefined : name })}
          />
          {many('priorities', PRIORITIES, messages.priorities)}
          {many('documentTypes', DOCUMENT_TYPES, messages.documentTypes)}
          {many('languages', LANGUAGES, messages.languages)}
          {many('levels', QUALITY_LEVELS, messages.levels)}
          {day('importedFrom')}
          {day('importedUntil')}
          {day('dueUntil')}
          <Select
            size="xs"
            clearable
            label={text.parts.corrected}
            data={choices(FIELD_NAMES, messages.fields)}
            value={where.corrected ?? null}
            comboboxProps={{ withinPortal: false }}
            onChange={field => set({ corrected: FIELD_NAMES.find(name => name === field) })}
          />
        </SimpleGrid>
      </Popover.Dropdown>
    </Popover>
  )
}
