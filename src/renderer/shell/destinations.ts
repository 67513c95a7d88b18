import { IconBrain, IconChartBar, IconFileExport, IconInbox, type IconProps, IconSettings } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { messages } from '../messages/index.ts'

interface Destination {
  readonly href: string
  readonly label: string
  readonly icon: ComponentType<IconProps>
  readonly isHere: (location: string) => boolean
}

/** The screens, from the top of the navigation down. */
export const DESTINATIONS: readonly Destination[] = [
  {
    href: '/',
    label: messages.navigation.queue,
    icon: IconInbox,
    isHere: location => location === '/' || location.startsWith('/review'),
  },
  { href: '/exports', label: messages.navigation.exports, icon: IconFileExport, isHere: at => at === '/exports' },
  { href: '/quality', label: messages.navigation.quality, icon: IconChartBar, isHere: at => at === '/quality' },
  { href: '/models', label: messages.navigation.models, icon: IconBrain, isHere: at => at === '/models' },
  { href: '/settings', label: messages.navigation.settings, icon: IconSettings, isHere: at => at === '/settings' },
]
