import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangleFilled, IconCircleCheck, IconCircleXFilled, IconInfoCircle } from '@tabler/icons-react'
import type { ComparedSubject, Comparison } from '#shared/document.ts'
import { formatFieldValue } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import classes from './Differences.module.css'
import { differencesOf, isField, isSettled } from './differences.ts'
import { useReviewed } from './ReviewContext.tsx'
import { focusTarget } from './target.ts'

const text = messages.einvoice

const labelOf = (subject: ComparedSubject): string =>
  isField(subject) ? messages.fields[subject] : text.subjects[subject]

function shown(subject: ComparedSubject, value: string): string {
  if (subject === 'documentType') return messages.documentTypes[value as keyof typeof messages.documentTypes]
  return isField(subject) ? formatFieldValue(subject, value) : value
}

function Mark({ severity, settled }: { readonly severity: Comparison['severity']; readonly settled: boolean }) {
  if (settled) return <IconCircleCheck size={15} color="var(--state-good)" aria-label={text.settled} />
  switch (severity) {
    case 'error':
      return <IconCircleXFilled size={15} color="var(--state-bad)" aria-hidden />
    case 'warning':
      return <IconAlertTriangleFilled size={15} color="var(--state-doubt)" aria-hidden />
    case 'info':
      return <IconInfoCircle size={15} color="var(--text-quiet)" aria-hidden />
  }
}

function focusSubject(subject: ComparedSubject): void {
  if (isField(subject)) focusTarget({ kind: 'field', field: subject })
  else if (subject === 'documentType') document.getElementById('document-type')?.focus()
}

function Difference({ comparison }: { readonly comparison: Comparison }) {
  const { content } = useReviewed().detail
  const { subject, severity, data, page } = comparison
  const settled = isSettled(content, comparison)
  return (
    <tr data-settled={settled || undefined}>
      <th scope="row">
        <UnstyledButton className={classes.subject} onClick={() => focusSubject(subject)}>
          <Mark severity={severity} settled={settled} />
          {labelOf(subject)}
        </UnstyledButton>
      </th>
      <td>{shown(subject, data)}</td>
      <td className={classes.page}>{page && shown(subject, page.value)}</td>
    </tr>
  )
}

/** Whether the page says what the data of the e-invoice says, and each thing that it says otherwise. */
export function Differences() {
  const { reading, content } = useReviewed().detail
  const comparison = reading?.einvoice?.comparison ?? []
  if (comparison.length === 0) return null
  const differences = differencesOf(reading)
  const open = differences.filter(one => one.severity !== 'info' && !isSettled(content, one))
  const count = (outcome: Comparison['outcome']) => comparison.filter(one => one.outcome === outcome).length
  const summary = open.length > 0 ? text.differs(open.length) : count('same') > 0 ? text.agrees : text.nothingCompared
  return (
    <section className={classes.differences} aria-label={text.differences} data-open={open.length > 0 || undefined}>
      <p className={classes.summary}>{summary}</p>
      {differences.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th>{text.subject}</th>
              <th>{text.data}</th>
              <th>{text.page}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(one => (
              <Difference key={one.subject} comparison={one} />
            ))}
          </tbody>
        </table>
      )}
      <p className={classes.counts}>
        {[text.agreeing(count('same')), count('not-on-page') > 0 && text.notOnPage(count('not-on-page'))]
          .filter(Boolean)
          .join(messages.common.separator)}
      </p>
    </section>
  )
}
