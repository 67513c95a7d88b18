import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { messages } from '../messages/index.ts'

/** Switches between the light and the dark theme; Settings can give the choice back to the system. */
export function ColorSchemeToggle() {
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  const label = dark ? messages.navigation.switchToLight : messages.navigation.switchToDark
  const Icon = dark ? IconSun : IconMoon
  return (
    <Tooltip label={label} position="right">
      <ActionIcon size="lg" aria-label={label} onClick={() => setColorScheme(dark ? 'light' : 'dark')}>
        <Icon size={20} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  )
}
