import { Input, Slider, Stack, Switch } from '@mantine/core'
import type { Settings } from '#shared/api.ts'
import { formatPercent } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'
import { useSettingsChange } from './useSettingsChange.ts'

/** How sure is sure enough. */
export function ReadingPanel({ settings }: { readonly settings: Settings }) {
  const { save } = useSettingsChange()
  return (
    <Panel title={messages.settings.reading}>
      <Stack gap="lg">
        <Input.Wrapper label={messages.settings.doubtBelow} description={messages.settings.doubtBelowHint}>
          <Slider
            mt="xl"
            mb="sm"
            min={0.5}
            max={0.99}
            step={0.01}
            label={formatPercent}
            labelAlwaysOn
            thumbLabel={messages.settings.doubtBelow}
            defaultValue={settings.doubtBelow}
            onChangeEnd={doubtBelow => save({ doubtBelow })}
          />
        </Input.Wrapper>
        <Switch
          label={messages.settings.autoApprove}
          description={messages.settings.autoApproveHint}
          checked={settings.autoApprove}
          onChange={event => save({ autoApprove: event.currentTarget.checked })}
        />
      </Stack>
    </Panel>
  )
}
