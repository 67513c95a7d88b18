import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DocumentDetail } from '#shared/api.ts'
import type { TypedTaxRow } from '#shared/desk.ts'
import type { DocumentContent, Fields, FieldValue, LineItem } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { FieldName } from '#shared/fields.ts'
import { api } from '../api/client.ts'
import { useProcedure } from '../api/useProcedure.ts'
import { placeOfField } from './differences.ts'
import { createDrafts, type Draft, type Drafts } from './drafts.ts'
import type { EffortMeter } from './effort.ts'
import { type FieldStates, fieldStates, nextFieldToCheck } from './fieldState.ts'
import { withGap } from './lineEdits.ts'
import { personCell, withCell } from './lineItems.ts'
import { focusTarget, type Target, targetId } from './target.ts'
import type { DocumentEditor } from './useDocumentEditor.ts'
import { useEffort } from './useEffort.ts'
import { useKeptDrafts } from './useKeptDrafts.ts'
import { shownText } from './values.ts'

/** A document that has been read. */
export type ReadDocument = DocumentDetail & { readonly content: DocumentContent }

/** A document under review: what is known about it, and everything a clerk can do to its content. */
export interface Review {
  readonly detail: ReadDocument
  readonly states: FieldStates
  readonly readOnly: boolean
  readonly saving: boolean
  readonly target: Target | undefined
  readonly page: number
  /** The line items as shown, with the empty row that waits for a new one between others. */
  readonly lines: readonly LineItem[]
  readonly drafts: Drafts
  readonly effort: EffortMeter
  showPage(page: number): void
  /** Where a field or cell is printed, or what the page says in its place. */
  placeOf(target: Target): Pick<FieldValue, 'page' | 'box'> | undefined
  /** Makes a field or cell the one that words from the page go to, and shows where it is printed. */
  aim(target: Target): void
  /** Saves what is typed. Resolves to false, with the reason in the draft, when it was refused. */
  commit(draft: Draft): Promise<boolean>
  /** Takes what the machine read as right. */
  accept(field: FieldName): Promise<boolean>
  /** The tax rates as typed. Rejects with what is wrong with them. */
  changeTax(taxBreakdown: readonly TypedTaxRow[]): Promise<DocumentDetail>
  /** Changes the rows as they are shown, after what is typed has been saved. */
  editLines(change: (items: readonly LineItem[]) => LineItem[]): Promise<void>
  /** Reads the rest of the table like this row. Rejects where the row gives no example. */
  teachLines(row: number): Promise<void>
  /** Makes room for a new row. */
  openGap(row: number): void
  /** Saves everything that is typed; false when something was refused, which then has the focus. */
  saveDrafts(): Promise<boolean>
  /** Gives the focus to the next field that needs a look; false when none is left. */
  focusNextToCheck(from?: FieldName): boolean
  undo(): Promise<unknown>
  redo(): Promise<unknown>
}

/** The value a target stands for. */
export const valueAt = (
  content: { readonly fields: Fields; readonly lineItems: readonly LineItem[] },
  target: Target,
): FieldValue | undefined =>
  target.kind === 'field' ? content.fields[target.field] : content.lineItems[target.row]?.[target.column]

const pickedPlace = ({ page, box }: Pick<Draft | FieldValue, 'page' | 'box'>) => (page && box ? { page, box } : {})

/** Everything inside the review of one document. */
export function useReview(detail: ReadDocument, editor: DocumentEditor, doubtBelow: number): Review {
  const { content, validation } = detail
  const [target, setTarget] = useState<Target>()
  const [page, showPage] = useState(1)
  const effort = useEffort(detail.summary.id)
  const { run, newest } = editor
  const [gap, setGap] = useState<number>()
  const lines = useMemo(() => withGap(content.lineItems, gap), [content.lineItems, gap])
  const storedText = (of: Target) => {
    const { fields, lineItems } = newest()?.content ?? content
    return shownText(valueAt({ fields, lineItems: withGap(lineItems, gap) }, of))
  }
  const latestStored = useRef(storedText)
  useEffect(() => {
    latestStored.current = storedText
  })
  const [drafts] = useState(() => createDrafts(of => latestStored.current(of)))
  const history = useProcedure('review.vendorHistory', { id: detail.summary.id }).data
  const states = useMemo(
    () => fieldStates(content, validation, doubtBelow, history),
    [content, validation, doubtBelow, history],
  )

  const { reading } = detail
  const placeOf = useCallback(
    (of: Target) => (of.kind === 'field' ? placeOfField(content, reading, of.field) : lines[of.row]?.[of.column]),
    [content, reading, lines],
  )
  const aim = useCallback(
    (next: Target) => {
      setTarget(next)
      const printedOn = placeOf(next)?.page
      if (printedOn !== undefined) showPage(printedOn)
    },
    [placeOf],
  )

  const setField = (field: FieldName, text: string, place: Pick<Draft, 'page' | 'box'>) =>
    run(({ summary, version }) =>
      api['review.setField']({ id: summary.id, version, field, raw: text.trim(), ...pickedPlace(place) }),
    )

  const changeLines = (change: (items: readonly LineItem[]) => LineItem[]) =>
    run(({ summary, version, content: newest }) =>
      api['review.setLineItems']({ id: summary.id, version, lineItems: change(withGap(newest?.lineItems ?? [], gap)) }),
    )

  const changeTax: Review['changeTax'] = taxBreakdown =>
    run(({ summary, version }) =>
      api['review.setTaxBreakdown']({ id: summary.id, version, taxBreakdown: [...taxBreakdown] }),
    )

  const save = async (draft: Draft): Promise<unknown> => {
    if (draft.target.kind === 'field') return setField(draft.target.field, draft.text, draft)
    const { row, column } = draft.target
    const cell = draft.text.trim() === '' ? undefined : personCell(draft)
    await changeLines(items => withCell(items, row, column, cell))
    if (row === gap) setGap(undefined)
  }

  const attempt = async (draft: Draft, action: () => Promise<unknown>): Promise<boolean> => {
    drafts.put(draft)
    const isStillShown = () => drafts.of(draft.target)?.text === draft.text
    try {
      await action()
      effort.touch(targetId(draft.target))
      if (isStillShown()) drafts.drop(draft.target)
      return true
    } catch (thrown) {
      const error = VouchError.dataOf(thrown)
      // Somebody else's change has been shown by this refusal: the next try means to replace it.
      const base = error.code === 'changed-elsewhere' ? { base: storedText(draft.target) } : {}
      if (isStillShown()) drafts.put({ ...draft, ...base, error })
      return false
    }
  }

  const commit = async (draft: Draft): Promise<boolean> => {
    const stored = storedText(draft.target)
    if (draft.text.trim() === stored && draft.box === undefined) {
      drafts.drop(draft.target)
      return true
    }
    const { base } = drafts.of(draft.target) ?? { base: stored }
    if (base === stored) return attempt(draft, () => save(draft))
    // Somebody else's change is shown before it is replaced: the next try means it.
    drafts.put({ ...draft, base: stored, error: new VouchError('changed-elsewhere').toData() })
    return false
  }

  const accept = async (field: FieldName): Promise<boolean> => {
    const value = content.fields[field]
    if (value === undefined || value.origin === 'person') return true
    const draft: Draft = { target: { kind: 'field', field }, text: shownText(value) }
    // Without a place: the main process then confirms the value as it stands.
    return attempt(draft, () => setField(field, draft.text, {}))
  }

  const editLines: Review['editLines'] = async change => {
    if (!(await saveDrafts())) return
    await changeLines(change)
    setGap(undefined)
  }

  const teachLines: Review['teachLines'] = async row => {
    if (!(await saveDrafts())) return
    await run(({ summary, version }) => api['review.teachLines']({ id: summary.id, version, row }))
    setGap(undefined)
  }

  const saveDrafts = async (): Promise<boolean> => {
    for (const draft of drafts.all()) {
      if (await commit(draft)) continue
      focusTarget(draft.target)
      return false
    }
    return true
  }

  const focusNextToCheck = (from?: FieldName): boolean => {
    const newest = editor.newest()
    const fresh = newest?.content ? fieldStates(newest.content, newest.validation, doubtBelow, history) : states
    const field = nextFieldToCheck(fresh, from)
    if (field !== undefined) focusTarget({ kind: 'field', field })
    return field !== undefined
  }

  const undo = async () => {
    // While something is typed, undoing takes that back and not what was saved before. What is being saved is saved.
    if (!editor.saving && target !== undefined && drafts.of(target) !== undefined) return drafts.drop(target)
    await run(({ summary, version }) => api['review.undo']({ id: summary.id, version }))
  }
  const redo = () => run(({ summary, version }) => api['review.redo']({ id: summary.id, version }))

  const readOnly = detail.summary.status !== 'review' && detail.summary.status !== 'held'
  useKeptDrafts(detail.summary.id, drafts, !readOnly)
  useSaveOnLeaving(saveDrafts)

  return {
    detail,
    states,
    readOnly,
    saving: editor.saving,
    target,
    page,
    drafts,
    effort,
    showPage,
    placeOf,
    aim,
    commit,
    accept,
    lines,
    editLines,
    teachLines,
    openGap: setGap,
    changeTax,
    saveDrafts,
    focusNextToCheck,
    undo,
    redo,
  }
}

/** Nothing typed is lost: what stands in a field is saved when the clerk goes elsewhere or closes the window. */
function useSaveOnLeaving(save: () => Promise<unknown>): void {
  const [latest] = useState({ save })
  useEffect(() => {
    latest.save = save
  })
  useEffect(() => {
    const saveNow = () => void latest.save()
    window.addEventListener('pagehide', saveNow)
    return () => {
      window.removeEventListener('pagehide', saveNow)
      saveNow()
    }
  }, [latest])
}
