import { Stack } from '@mantine/core'
import type { Settings } from '#shared/api.ts'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'
import { SavedTextInput } from './SavedTextInput.tsx'
import { useSettingsChange } from './useSettingsChange.ts'

/** Who the invoices are addressed to. */
export function CompanyPanel({ settings }: { readonly settings: Settings }) {
  const { save } = useSettingsChange()
  return (
    <Panel title={messages.settings.company} hint={messages.settings.companyHint}>
      <Stack gap="sm">
        <SavedTextInput
          label={messages.settings.companyName}
          maxLength={200}
          saved={settings.companyName}
          onSave={companyName => save({ companyName })}
        />
        <SavedTextInput
          label={messages.settings.companyVatId}
          maxLength={30}
          saved={settings.companyVatId}
          onSave={companyVatId => save({ companyVatId })}
        />
      </Stack>
    </Panel>
  )
}
