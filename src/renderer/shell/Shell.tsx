import { useDisclosure } from '@mantine/hooks'
import { IconPlugConnectedX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useConnected } from '../api/connection.ts'
import { messages } from '../messages/index.ts'
import { DropTarget } from './DropTarget.tsx'
import { ImportPanel } from './ImportPanel.tsx'
import { NavigationRail } from './NavigationRail.tsx'
import classes from './Shell.module.css'
import { ShortcutHelp } from './ShortcutHelp.tsx'
import { useShortcuts } from './useShortcuts.ts'

/** What surrounds every screen: the way to the others, importing by drop, the help. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [helpOpened, help] = useDisclosure(false)
  const connected = useConnected()
  useShortcuts({ help: help.open })
  return (
    <div className={classes.shell}>
      <NavigationRail onHelp={help.open} />
      <main className={classes.main}>
        {!connected && (
          <div className={classes.offline} role="status">
            <IconPlugConnectedX size={18} aria-hidden /> {messages.connection.lost}
          </div>
        )}
        {children}
      </main>
      <ImportPanel />
      <DropTarget />
      <ShortcutHelp opened={helpOpened} onClose={help.close} />
    </div>
  )
}
