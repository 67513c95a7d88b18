import { formatPercent } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import classes from './ConfidenceMark.module.css'

interface ConfidenceMarkProps {
  readonly confidence: number
  readonly doubtBelow: number
}

/** A confidence as a bar and a number, or that something is missing altogether. */
export function ConfidenceMark({ confidence, doubtBelow }: ConfidenceMarkProps) {
  if (confidence === 0) return <span className={classes.missing}>{messages.queue.incomplete}</span>
  const percent = formatPercent(confidence)
  return (
    <span
      className={classes.mark}
      data-tone={confidence >= doubtBelow ? 'good' : 'doubt'}
      title={messages.queue.confidenceOf(percent)}
    >
      <span className={classes.track} aria-hidden>
        <span className={classes.bar} style={{ width: `${confidence * 100}%` }} />
      </span>
      <span className="tabular">{percent}</span>
    </span>
  )
}
