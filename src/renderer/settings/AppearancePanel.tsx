import { type MantineColorScheme, SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'

const SCHEMES = ['auto', 'light', 'dark'] as const satisfies MantineColorScheme[]

/** The theme of this window. */
export function AppearancePanel() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Panel title={messages.settings.appearance}>
      <SegmentedControl
        aria-label={messages.settings.appearance}
        data={SCHEMES.map(value => ({ value, label: messages.settings.schemes[value] }))}
        value={colorScheme}
        onChange={setColorScheme}
      />
    </Panel>
  )
}
