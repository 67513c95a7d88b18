import { useDisclosure } from '@mantine/hooks'
import { spotlight } from '@mantine/spotlight'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useConnected } from '../api/connection.ts'
import { messages } from '../messages/index.ts'
import { DropTarget } from './DropTarget.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { ImportPanel } from './ImportPanel.tsx'
import { closeFinishedImports } from './imports.ts'
import { NavigationRail } from './NavigationRail.tsx'
import { Palette } from './Palette.tsx'
import classes from './Shell.module.css'
import { ShortcutHelp } from './ShortcutHelp.tsx'
import { useShortcuts } from './useShortcuts.ts'

/** What surrounds every screen: the way to the others, importing by drop, the help. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [helpOpened, help] = useDisclosure(false)
  const connected = useConnected()
  const [location] = useLocation()
  const main = useRef<HTMLElement>(null)
  useShortcuts({ help: help.open, palette: spotlight.open })
  // A new screen takes the keyboard from the link that led to it, unless it has given it to one of its fields already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place.
  useEffect(() => {
    closeFinishedImports()
    if (!main.current?.contains(document.activeElement)) main.current?.focus()
  }, [location])
  return (
    <div className={classes.shell}>
      <NavigationRail onHelp={help.open} />
      <main className={classes.main} ref={main} tabIndex={-1}>
        {!connected && (
          <div className={classes.offline} role="status">
            <IconPlugConnectedX size={18} aria-hidden /> {messages.connection.lost}
          </div>
        )}
        {/* By its place, so that the way to another screen leads out of a broken one. */}
        <ErrorBoundary key={location}>{children}</ErrorBoundary>
      </main>
      <ImportPanel />
      <DropTarget />
      <Palette onHelp={help.open} />
      <ShortcutHelp opened={helpOpened} onClose={help.close} />
    </div>
  )
}
