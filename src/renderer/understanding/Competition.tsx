import { SegmentedControl, Table, Text, UnstyledButton } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import type { DocumentId } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'
import type { Attention, EvidenceCandidate, Understanding } from '#shared/understanding.ts'
import { formatFieldValue, formatPercent } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { keepFocus } from '../shell/keepFocus.ts'
import { useHint } from '../shell/useHint.ts'
import { attentionStep, stepShown, toggleAttention, wordsOfStep } from './attentionView.ts'
import classes from './Competition.module.css'
import { useAttention } from './useAttention.ts'

/** More words than these add nothing to what a clerk wants to know. */
const MOST_WORDS = 6

interface CompetitionProps {
  readonly id: DocumentId
  readonly field: FieldName
}

/** What opens below the edge of the form comes into sight. */
const intoView = (panel: HTMLElement | null): void => panel?.scrollIntoView({ block: 'nearest' })

/** Under a field: where its query looked, what else came into question, and why it lost. */
export function Competition({ id, field }: CompetitionProps) {
  const { shown, loaded, understanding } = useAttention(id)
  const hint = useHint()
  return (
    <>
      <UnstyledButton
        className={classes.toggle}
        tabIndex={-1}
        aria-expanded={shown}
        onMouseDown={keepFocus}
        onClick={toggleAttention}
      >
        <IconEye size={14} aria-hidden />{' '}
        {hint(shown ? messages.attention.hide : messages.attention.show, 'toggleAttention')}
      </UnstyledButton>
      {shown && loaded && (
        <section ref={intoView} className={classes.panel} aria-label={messages.attention.title(messages.fields[field])}>
          {understanding === undefined ? (
            <Text size="xs">{messages.attention.notKept}</Text>
          ) : (
            <Evidence understanding={understanding} field={field} />
          )}
        </section>
      )}
    </>
  )
}

function Evidence({ understanding, field }: { readonly understanding: Understanding; readonly field: FieldName }) {
  const { fields, attention } = understanding
  const evidence = fields[field]
  return (
    <>
      {evidence === undefined || evidence.candidates.length === 0 ? (
        <Text size="xs">{messages.attention.noCandidate}</Text>
      ) : (
        <Rivals field={field} candidates={evidence.candidates} />
      )}
      {evidence?.absent !== undefined && (
        <Text size="xs" c="dimmed">
          {messages.attention.absent(formatPercent(evidence.absent))}
        </Text>
      )}
      {attention === undefined ? (
        <Text size="xs" c="dimmed">
          {messages.attention.noNetwork}
        </Text>
      ) : (
        <Looks attention={attention} field={field} />
      )}
    </>
  )
}

const share = (value: number | undefined): string => (value === undefined ? messages.common.none : formatPercent(value))

function Rivals({
  field,
  candidates,
}: {
  readonly field: FieldName
  readonly candidates: readonly EvidenceCandidate[]
}) {
  return (
    <Table className={classes.rivals} verticalSpacing={2} horizontalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th colSpan={2}>{messages.attention.value}</Table.Th>
          <Table.Th ta="end">{messages.attention.model}</Table.Th>
          <Table.Th ta="end">{messages.attention.rules}</Table.Th>
          <Table.Th ta="end">{messages.attention.confidence}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {candidates.map((candidate, index) => (
          <Table.Tr key={candidate.value} data-reason={candidate.reason}>
            <Table.Td className={classes.number}>{index + 1}</Table.Td>
            <Table.Td>
              <span className={classes.value}>{formatFieldValue(field, candidate.value)}</span>
              <span className={classes.why}>{whyOf(candidate)}</span>
            </Table.Td>
            <Table.Td ta="end">{share(candidate.model)}</Table.Td>
            <Table.Td ta="end">{share(candidate.rules)}</Table.Td>
            <Table.Td ta="end">{share(candidate.confidence)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function whyOf({ reason, checks, label }: EvidenceCandidate): string {
  const said = checks.map(check =>
    check === 'labelled' && label !== undefined ? messages.attention.label(label) : messages.attention.checks[check],
  )
  return [messages.attention.reasons[reason], ...said].join(messages.common.separator)
}

function Looks({ attention, field }: { readonly attention: Attention; readonly field: FieldName }) {
  const chosen = attentionStep.use()
  const step = stepShown(attention, chosen)
  const words = wordsOfStep(attention, field, step).slice(0, MOST_WORDS)
  return (
    <div className={classes.looks}>
      <SegmentedControl
        size="xs"
        aria-label={messages.attention.layers}
        data={[
          ...attention.looks.map((_, index) => ({
            value: String(index),
            label: messages.attention.layer(index + 1),
          })),
          { value: String(attention.looks.length), label: messages.attention.points },
        ]}
        value={String(step)}
        onMouseDown={keepFocus}
        onChange={value => attentionStep.set(Number(value))}
      />
      <Text size="xs">
        {messages.attention.lookedAt}:{' '}
        {words.length === 0
          ? messages.attention.nothing
          : words.map(({ text, weight }) => messages.attention.weighed(text, formatPercent(weight))).join(', ')}
      </Text>
      <Text size="xs" c="dimmed">
        {messages.attention.by(attention.model)}
      </Text>
    </div>
  )
}
