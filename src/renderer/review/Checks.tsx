import { Collapse, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import {
  IconAlertTriangleFilled,
  IconChevronDown,
  IconCircleCheck,
  IconCircleXFilled,
  IconInfoCircle,
} from '@tabler/icons-react'
import { PAGE_RULES, type Reading, type ValidationResult } from '#shared/document.ts'
import { messages } from '../messages/index.ts'
import { said, saidError } from '../messages/said.ts'
import classes from './Checks.module.css'
import { useReviewed } from './ReviewContext.tsx'
import { focusTarget } from './target.ts'

function CheckIcon({ check }: { readonly check: ValidationResult }) {
  if (check.ok) return <IconCircleCheck size={15} color="var(--state-good)" aria-hidden />
  switch (check.severity) {
    case 'error':
      return <IconCircleXFilled size={15} color="var(--state-bad)" aria-hidden />
    case 'warning':
      return <IconAlertTriangleFilled size={15} color="var(--state-doubt)" aria-hidden />
    case 'info':
      return <IconInfoCircle size={15} color="var(--text-quiet)" aria-hidden />
  }
}

function Check({ check }: { readonly check: ValidationResult }) {
  const field = check.fields[0]
  return (
    <UnstyledButton
      className={classes.check}
      data-tone={check.ok || check.severity === 'info' ? 'quiet' : check.severity === 'error' ? 'bad' : 'doubt'}
      disabled={field === undefined}
      onClick={() => field && focusTarget({ kind: 'field', field })}
    >
      <CheckIcon check={check} />
      <span>{said(check.message)}</span>
    </UnstyledButton>
  )
}

function DecisionReasons({ reading }: { readonly reading: Reading }) {
  if (reading.decisionReasons.length === 0) return null
  return (
    <div className={classes.reasons} data-decision={reading.decision}>
      <strong>{messages.review.decision[reading.decision]}</strong>
      <ul>
        {reading.decisionReasons.map(reason => (
          <li key={reason}>{said(reason)}</li>
        ))}
      </ul>
    </div>
  )
}

const order = { error: 0, warning: 1, info: 2 } as const

/**
 * What went wrong while reading, and the checks over the fields: failed ones in sight, passed ones on demand. A click
 * leads to the field concerned.
 */
export function Checks() {
  const { validation, reading } = useReviewed().detail
  const [opened, { toggle }] = useDisclosure(false)
  // Differences between data and page have a table of their own.
  const failed = validation
    .filter(check => !check.ok && check.rule !== PAGE_RULES.differs)
    .sort((one, other) => order[one.severity] - order[other.severity])
  const passed = validation.filter(check => check.ok)
  const reasons = reading !== undefined && <DecisionReasons reading={reading} />
  const suggestsRejecting = reading?.decision === 'reject'
  return (
    <section className={classes.checks} aria-label={messages.review.checks}>
      {suggestsRejecting && reasons}
      {reading?.errors.map(saidError).map(({ code, message, advice }) => (
        <p key={code + message} className={classes.problem}>
          <IconAlertTriangleFilled size={15} color="var(--state-doubt)" aria-hidden />
          <span>
            {message} {advice}
          </span>
        </p>
      ))}
      {failed.map(check => (
        <Check key={check.rule + check.message} check={check} />
      ))}
      {reading !== undefined && (
        <>
          <UnstyledButton className={classes.more} aria-expanded={opened} onClick={toggle}>
            <IconCircleCheck size={15} color="var(--state-good)" aria-hidden />
            {messages.review.checksPassed(passed.length)}
            <IconChevronDown size={14} aria-hidden className={classes.chevron} />
          </UnstyledButton>
          <Collapse expanded={opened}>
            {opened && (
              <>
                {passed.map(check => (
                  <Check key={check.rule + check.message} check={check} />
                ))}
                {!suggestsRejecting && reasons}
              </>
            )}
          </Collapse>
        </>
      )}
    </section>
  )
}
