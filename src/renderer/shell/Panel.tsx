import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Panel.module.css'

interface PanelProps {
  readonly title: string
  readonly hint?: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A titled part of a screen. */
export function Panel({ title, hint, actions, children }: PanelProps) {
  return (
    <section className={classes.panel} aria-label={title}>
      <header className={classes.head}>
        <div>
          <Title order={2} size="h5">
            {title}
          </Title>
          {hint !== undefined && <Text className={classes.hint}>{hint}</Text>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  )
}
