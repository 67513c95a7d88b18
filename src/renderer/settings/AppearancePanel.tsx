import { Input, type MantineColorScheme, SegmentedControl, Stack, useMantineColorScheme } from '@mantine/core'
import type { Settings } from '#shared/api.ts'
import { TEXT_SIZES, WINDOW_LANGUAGES } from '#shared/window.ts'
import { formatPercent } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'
import { setTextSize } from '../textSize.ts'
import { useSettingsChange } from './useSettingsChange.ts'

const SCHEMES = ['auto', 'light', 'dark'] as const satisfies MantineColorScheme[]
const LANGUAGES = ['system', ...WINDOW_LANGUAGES] as const

/** How the window looks and what it speaks. */
export function AppearancePanel({ settings }: { readonly settings: Settings }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { save } = useSettingsChange()
  return (
    <Panel title={messages.settings.appearance}>
      <Stack gap="sm" align="flex-start">
        <Input.Wrapper label={messages.settings.language}>
          <SegmentedControl
            display="flex"
            aria-label={messages.settings.language}
            data={LANGUAGES.map(value => ({ value, label: messages.settings.windowLanguages[value] }))}
            value={settings.language}
            // Every text is taken when the window is loaded.
            onChange={language => save({ language }, { onSuccess: () => window.location.reload() })}
          />
        </Input.Wrapper>
        <Input.Wrapper label={messages.settings.scheme}>
          <SegmentedControl
            display="flex"
            aria-label={messages.settings.scheme}
            data={SCHEMES.map(value => ({ value, label: messages.settings.schemes[value] }))}
            value={colorScheme}
            onChange={setColorScheme}
          />
        </Input.Wrapper>
        <Input.Wrapper label={messages.settings.textSize}>
          <SegmentedControl
            display="flex"
            aria-label={messages.settings.textSize}
            data={TEXT_SIZES.map(size => ({ value: String(size), label: formatPercent(size / 100) }))}
            value={String(settings.textSize)}
            onChange={chosen => {
              const textSize = TEXT_SIZES.find(size => String(size) === chosen)
              if (textSize === undefined) return
              setTextSize(textSize)
              save({ textSize })
            }}
          />
        </Input.Wrapper>
      </Stack>
    </Panel>
  )
}
