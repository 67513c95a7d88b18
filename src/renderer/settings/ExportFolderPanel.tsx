import type { Settings } from '#shared/api.ts'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'
import { SavedTextInput } from './SavedTextInput.tsx'
import { useSettingsChange } from './useSettingsChange.ts'

/** Where export files go besides the download. */
export function ExportFolderPanel({ settings }: { readonly settings: Settings }) {
  const { save } = useSettingsChange()
  return (
    <Panel title={messages.settings.export}>
      <SavedTextInput
        label={messages.settings.exportFolder}
        description={messages.settings.exportFolderHint}
        saved={settings.exportFolder}
        onSave={exportFolder => save({ exportFolder })}
      />
    </Panel>
  )
}
