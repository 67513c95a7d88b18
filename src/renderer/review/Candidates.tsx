import { UnstyledButton } from '@mantine/core'
import type { FieldValue } from '#shared/document.ts'
import { formatPercent } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { keepFocus } from '../shell/keepFocus.ts'
import classes from './Candidates.module.css'
import { shownText } from './values.ts'

interface CandidatesProps {
  readonly choices: readonly FieldValue[]
  readonly chosen: number
  readonly onChoose: (index: number) => void
}

/** What else a field could be. The arrow keys of the text field walk through it; Enter takes the one that is shown. */
export function Candidates({ choices, chosen, onChoose }: CandidatesProps) {
  return (
    <fieldset className={classes.candidates} aria-label={messages.review.candidates}>
      <span className={classes.hint}>{messages.review.candidatesHint}</span>
      {choices.map((choice, index) => (
        <UnstyledButton
          key={choice.value}
          className={classes.candidate}
          tabIndex={-1}
          aria-pressed={index === chosen}
          // Keeps the focus, and with it the arrow keys, in the text field.
          onMouseDown={keepFocus}
          onClick={() => onChoose(index)}
        >
          <span className={classes.text}>{shownText(choice)}</span>
          <span className={classes.confidence}>{formatPercent(choice.confidence)}</span>
        </UnstyledButton>
      ))}
    </fieldset>
  )
}
