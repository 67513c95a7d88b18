import { Anchor } from '@mantine/core'
import { messages } from '../messages/index.ts'
import classes from './QualityScreen.module.css'

interface DrillProps {
  readonly name: string
  readonly onClick: () => void
}

/** A name in a report that leads to its documents. */
export function Drill({ name, onClick }: DrillProps) {
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      className={classes.name}
      title={messages.reports.drill(name)}
      onClick={onClick}
    >
      {name}
    </Anchor>
  )
}
