import { VisuallyHidden } from '@mantine/core'
import type { FieldValue } from '#shared/document.ts'
import type { ErrorData } from '#shared/errors.ts'
import type { FieldName } from '#shared/fields.ts'
import { formatFieldValue, formatPercent } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { said, saidError } from '../messages/said.ts'
import classes from './FieldReason.module.css'
import type { FieldState } from './fieldState.ts'
import { isAlarming } from './precedents.ts'
import { useReviewed } from './ReviewContext.tsx'
import { shownText } from './values.ts'

interface FieldReasonProps {
  readonly id: string
  readonly field: FieldName
  readonly value: FieldValue | undefined
  readonly state: FieldState
  readonly error: ErrorData | undefined
  readonly active: boolean
}

/** What the vendor's earlier invoices add to a reason. */
function precedentText(field: FieldName, { precedent }: FieldState): string | undefined {
  if (precedent === undefined) return undefined
  const { same, invoices, before } = precedent
  return same ? messages.desk.asBefore(invoices) : messages.desk.notAsBefore(formatFieldValue(field, before), invoices)
}

function reasonOf({ level, check }: FieldState, value: FieldValue | undefined, hasPages: boolean): string {
  if (check !== undefined && (level === 'failed' || level === 'doubtful')) return said(check.message)
  switch (level) {
    case 'missing':
      return messages.review.missing
    case 'confirmed':
      return messages.review.confirmed
    case 'absent':
      return hasPages ? messages.review.absent : messages.einvoice.absent
    case 'doubtful':
    case 'failed':
      return messages.review.doubtful(formatPercent(value?.confidence ?? 0))
    case 'sure':
      return value ? messages.review.sure(formatPercent(value.confidence), messages.origins[value.origin]) : ''
  }
}

/** Why a field has its colour. In sight where it needs a look or has the focus; otherwise for screen readers. */
export function FieldReason({ id, field, value, state, error: refused, active }: FieldReasonProps) {
  const { detail } = useReviewed()
  if (refused !== undefined) {
    const error = saidError(refused)
    return (
      <p id={id} className={classes.reason} data-tone="bad" role="alert">
        {error.code === 'changed-elsewhere'
          ? messages.desk.conflict(shownText(value) || messages.history.nothing)
          : `${messages.review.notSaved} ${error.message} ${error.advice}`}
      </p>
    )
  }
  const precedent = precedentText(field, state)
  const alarming = isAlarming(field, state.precedent)
  const newBankDetails = alarming && state.level === 'doubtful' && state.check === undefined
  const reason = newBankDetails ? precedent : reasonOf(state, value, detail.reading?.pages.length !== 0)
  const { level } = state
  const asks = level === 'failed' || level === 'missing' || level === 'doubtful'
  const machine = detail.reading?.fields[field]
  const wasCorrected = active && value?.origin === 'person' && machine !== undefined && machine.value !== value.value
  // A doubt about the reading alone stands beside the text already.
  const shown = active || level === 'failed' || level === 'missing' || (asks && (state.check !== undefined || alarming))
  if (!shown) return <VisuallyHidden id={id}>{reason}</VisuallyHidden>
  return (
    <p id={id} className={classes.reason} data-tone={level === 'doubtful' ? 'doubt' : asks ? 'bad' : 'quiet'}>
      {reason}
      {active && precedent !== undefined && !newBankDetails && `, ${precedent}`}
      {wasCorrected && <span className={classes.machine}>{messages.review.machineRead(machine.raw)}</span>}
    </p>
  )
}
