import { Text } from '@mantine/core'
import { useProcedure } from '../api/useProcedure.ts'
import { today } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import classes from './ActionBar.module.css'

/** What an invoice has cost today, for the clerk's own eyes. */
export function EffortNote() {
  const figures = useProcedure('reports.effort', { since: today() }, { keepPrevious: true }).data
  if (figures?.median === undefined) return null
  return (
    <Text className={classes.effort} title={messages.desk.effortHint}>
      {messages.desk.effortToday(figures.invoices, messages.desk.effort(figures.median))}
    </Text>
  )
}
