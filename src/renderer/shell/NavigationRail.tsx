import { ActionIcon, Stack, Tooltip } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconCommand, IconKeyboard } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { useProcedure } from '../api/useProcedure.ts'
import { formatCount } from '../format/format.ts'
import icon from '../icon.svg'
import { messages } from '../messages/index.ts'
import { ColorSchemeToggle } from './ColorSchemeToggle.tsx'
import { DESTINATIONS } from './destinations.ts'
import classes from './NavigationRail.module.css'
import { useHint } from './useHint.ts'

/** The way to the screens, with what waits on each. */
export function NavigationRail({ onHelp }: { readonly onHelp: () => void }) {
  const [location] = useLocation()
  const hint = useHint()
  const palette = hint(messages.palette.open, 'palette')
  const help = hint(messages.navigation.shortcuts, 'help')
  const counts = useProcedure('documents.list', { limit: 1 }).data?.counts
  const badges: Readonly<Record<string, { count: number; label: (count: number) => string }>> = {
    '/': { count: counts?.review ?? 0, label: messages.navigation.waiting },
    '/exports': { count: counts?.approved ?? 0, label: messages.navigation.toExport },
  }
  return (
    <nav className={classes.rail} aria-label={messages.navigation.label}>
      <Stack gap={2}>
        <img src={icon} alt={messages.appName} width={34} height={34} className={classes.logo} />
        {DESTINATIONS.map(({ href, label, icon: Icon, isHere }) => {
          const badge = badges[href]
          return (
            <Link
              key={href}
              href={href}
              className={classes.link}
              aria-current={isHere(location) ? 'page' : undefined}
              title={badge?.count ? badge.label(badge.count) : undefined}
            >
              <Icon size={22} stroke={1.7} aria-hidden />
              <span>{label}</span>
              {badge !== undefined && badge.count > 0 && (
                <span className={classes.badge}>{badge.count > 999 ? '999+' : formatCount(badge.count)}</span>
              )}
            </Link>
          )
        })}
      </Stack>
      <Stack gap={4} align="center">
        <Tooltip label={palette} position="right">
          <ActionIcon size="lg" aria-label={palette} onClick={spotlight.open}>
            <IconCommand size={20} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={help} position="right">
          <ActionIcon size="lg" aria-label={help} onClick={onHelp}>
            <IconKeyboard size={20} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
        <ColorSchemeToggle />
      </Stack>
    </nav>
  )
}
