import { Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Screen.module.css'

interface ScreenProps {
  readonly title: string
  /** What stands right of the title. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A screen that scrolls below its title. */
export function Screen({ title, actions, children }: ScreenProps) {
  return (
    <>
      <Group className={classes.bar} justify="space-between" wrap="nowrap">
        <Title order={1} size="h3">
          {title}
        </Title>
        {actions}
      </Group>
      <div className={classes.body}>
        <div className={classes.content}>{children}</div>
      </div>
    </>
  )
}
