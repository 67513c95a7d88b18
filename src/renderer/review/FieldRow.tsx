import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { FIELDS, type FieldName } from '#shared/fields.ts'
import { formatPercent } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { Competition } from '../understanding/Competition.tsx'
import { Candidates } from './Candidates.tsx'
import { FieldReason } from './FieldReason.tsx'
import classes from './FieldRow.module.css'
import { LevelIcon } from './LevelIcon.tsx'
import { isAlarming } from './precedents.ts'
import { useReviewed } from './ReviewContext.tsx'
import { SourceStrip } from './SourceStrip.tsx'
import { isMultiline, type Target, targetId } from './target.ts'
import { choicesOf, shownText, understoodAs } from './values.ts'

/** More than these is no longer faster than a click on the page. */
const MOST_CHOICES = 6

/** A field of the form: its text, how it is understood, why it is doubtful, and in focus where it is printed. */
export function FieldRow({ field }: { readonly field: FieldName }) {
  const { detail, states, readOnly, target, drafts, aim, commit, accept, focusNextToCheck } = useReviewed()
  const self: Target = { kind: 'field', field }
  const id = targetId(self)
  const several = isMultiline(field)
  const value = detail.content.fields[field]
  const state = states[field]
  const draft = drafts.useDraft(self)
  const row = useRef<HTMLDivElement>(null)
  const active = target?.kind === 'field' && target.field === field
  const choices = choicesOf(value, detail.reading?.candidates[field] ?? []).slice(0, MOST_CHOICES)
  const [choice, setChoice] = useState<number>()
  // The first choice is what stands in the field; where nothing does, none is chosen.
  const chosen = choice ?? (value === undefined ? -1 : 0)
  const hasChoice = choices.length > (value === undefined ? 0 : 1)
  const understood = draft === undefined ? understoodAs(field, value) : undefined

  const doubt =
    draft === undefined &&
    !active &&
    value !== undefined &&
    state.level === 'doubtful' &&
    state.check === undefined &&
    !isAlarming(field, state.precedent)
      ? messages.review.doubtfulShort(formatPercent(value.confidence))
      : undefined

  // Only now has the row grown by its strip.
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const choose = (index: number) => {
    const next = (Math.max(index, -1) + choices.length) % choices.length
    const taken = choices[next]
    if (taken === undefined) return
    setChoice(next)
    drafts.put({ target: self, text: shownText(taken), page: taken.page, box: taken.box })
  }

  const finish = async () => {
    const typed = draft !== undefined && (draft.text.trim() !== shownText(value) || draft.box !== undefined)
    const done = typed ? await commit(draft) : await accept(field)
    if (done && !focusNextToCheck(field)) document.getElementById('approve')?.focus()
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { selectionStart, selectionEnd, value: text } = event.currentTarget
    const caretAtEnd = selectionEnd === text.length
    const caretAtStart = selectionStart === 0
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void finish()
    } else if (event.key === 'ArrowDown' && hasChoice && (caretAtEnd || !isMultiline(field))) {
      event.preventDefault()
      choose(chosen + 1)
    } else if (event.key === 'ArrowUp' && hasChoice && (caretAtStart || !isMultiline(field))) {
      event.preventDefault()
      choose(chosen - 1)
    } else if (event.key === 'Escape' && draft !== undefined) {
      event.preventDefault()
      drafts.drop(self)
    }
  }

  // Not the library's inputs: two dozen of them take most of the time until the form stands.
  const props = {
    id,
    className: classes.input,
    readOnly,
    value: draft?.text ?? shownText(value),
    'data-several': several || undefined,
    'aria-describedby': `${id}-reason`,
    'aria-required': FIELDS[field].critical,
    'aria-invalid': draft?.error !== undefined || state.level === 'failed' || state.level === 'missing',
    onKeyDown,
    onFocus: () => {
      setChoice(undefined)
      aim(self)
    },
    onBlur: (_event: FocusEvent) => {
      if (draft !== undefined && draft.error === undefined) void commit(draft)
    },
  } as const

  return (
    <div ref={row} className={classes.row} data-row data-active={active || undefined} data-level={state.level}>
      <label htmlFor={id} className={classes.label}>
        <LevelIcon level={state.level} />
        {messages.fields[field]}
      </label>
      <div className={classes.field}>
        <div className={classes.box}>
          {several ? (
            <textarea
              {...props}
              rows={1}
              onChange={event => drafts.put({ target: self, text: event.currentTarget.value })}
            />
          ) : (
            <input
              {...props}
              autoComplete="off"
              spellCheck={false}
              onChange={event => drafts.put({ target: self, text: event.currentTarget.value })}
            />
          )}
          {understood !== undefined && <span className={classes.understood}>{understood}</span>}
          {doubt !== undefined && <span className={classes.doubt}>{doubt}</span>}
        </div>
        <FieldReason
          id={`${id}-reason`}
          field={field}
          value={value}
          state={state}
          error={draft?.error}
          active={active}
        />
        {active && <SourceStrip field={field} />}
        {active && !readOnly && hasChoice && <Candidates choices={choices} chosen={chosen} onChoose={choose} />}
        {active && <Competition id={detail.summary.id} field={field} />}
      </div>
    </div>
  )
}
