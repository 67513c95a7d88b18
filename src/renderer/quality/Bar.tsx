import classes from './QualityScreen.module.css'

interface BarProps {
  readonly share: number
  readonly label: string
  readonly tone: 'plain' | 'doubt'
}

/** A share as a bar with its figure. */
export function Bar({ share, label, tone }: BarProps) {
  return (
    <span className={classes.bar}>
      <span className={classes.track} aria-hidden>
        <span className={classes.fill} data-tone={tone} style={{ width: `${share * 100}%` }} />
      </span>
      <span className={classes.share}>{label}</span>
    </span>
  )
}
