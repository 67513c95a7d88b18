import { Text, UnstyledButton } from '@mantine/core'
import { messages } from '../messages/index.ts'
import classes from './QualityScreen.module.css'

interface FigureCardProps {
  readonly label: string
  /** Absent: not measured. */
  readonly value: string | undefined
  readonly hint: string
  /** Leads to what is counted. */
  readonly onOpen?: (() => void) | undefined
}

/** One figure with what it means. */
export function FigureCard({ label, value, hint, onOpen }: FigureCardProps) {
  const content = (
    <>
      <Text className={classes.label}>{label}</Text>
      <Text className={classes.value}>{value ?? messages.common.none}</Text>
      <Text className={classes.hint}>{hint}</Text>
    </>
  )
  if (onOpen === undefined) return <div className={classes.figure}>{content}</div>
  return (
    <UnstyledButton className={classes.figure} data-leads onClick={onOpen}>
      {content}
    </UnstyledButton>
  )
}
