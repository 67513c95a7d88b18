import { Checkbox, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { prefetchDocument } from '../review/prefetch.ts'
import { keepFocus } from '../shell/keepFocus.ts'
import { useShortcuts } from '../shell/useShortcuts.ts'
import { QUEUE_COLUMNS } from './columns.tsx'
import classes from './QueueTable.module.css'
import { changeQueueView, type QueueView } from './queueView.ts'
import { clearSelection } from './selection.ts'
import { useDocumentPages } from './useDocumentPages.ts'
import { useQueueSelection } from './useQueueSelection.ts'

const ROW_HEIGHT = 52
/** Used until the settings have arrived. */
const DOUBT_UNTIL_KNOWN = 0.8

function HeaderCell({
  column,
  sort,
}: {
  readonly column: (typeof QUEUE_COLUMNS)[number]
  readonly sort: QueueView['sort']
}) {
  const sorted = sort.key === column.key
  const Icon = sort.descending ? IconArrowDown : IconArrowUp
  return (
    <th
      scope="col"
      style={{ width: column.width }}
      data-numeric={column.numeric}
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <UnstyledButton
        className={classes.sort}
        aria-label={messages.queue.sortBy(column.title)}
        onMouseDown={keepFocus}
        onClick={() => changeQueueView({ sort: { key: column.key, descending: sorted ? !sort.descending : false } })}
      >
        {column.title}
        {sorted && <Icon size={13} stroke={2.2} aria-hidden />}
      </UnstyledButton>
    </th>
  )
}

/** Whoever only passes by on the way to another row stays shorter than this. */
const STAY_MS = 80

/** A click beside the box is meant for it. */
const isChoice = (target: EventTarget) => target instanceof Element && target.closest('[data-choice]') !== null

interface QueueTableProps {
  readonly view: QueueView
  readonly total: number
}

/** The list of documents: only the rows in sight exist, and the keyboard walks through all of them. */
export function QueueTable({ view, total }: QueueTableProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [, navigate] = useLocation()
  const doubtBelow = useProcedure('settings.get', {}).data?.doubtBelow ?? DOUBT_UNTIL_KNOWN
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  })
  const inSight = rows.getVirtualItems()
  const first = inSight[0]
  const last = inSight.at(-1)
  const { rowAt } = useDocumentPages(view, first?.index ?? 0, last?.index ?? 0)
  const current = Math.min(view.row, total - 1)
  const selection = useQueueSelection(view, total, rowAt)

  const open = (index: number) => {
    const document = rowAt(index)
    if (document === undefined) return
    changeQueueView({ row: index })
    navigate(`/review/${document.id}`)
  }
  const moveTo = (index: number) => {
    setPointed(undefined)
    const row = Math.max(0, Math.min(total - 1, index))
    changeQueueView({ row })
    rows.scrollToIndex(row, { align: 'auto' })
  }
  useShortcuts({
    moveDown: () => moveTo(current + 1),
    moveUp: () => moveTo(current - 1),
    openRow: () => open(current),
    selectRow: () => selection.toggle(current),
    selectDown: () => {
      moveTo(current + 1)
      selection.extendTo(Math.min(total - 1, current + 1))
    },
    selectUp: () => {
      moveTo(current - 1)
      selection.extendTo(Math.max(0, current - 1))
    },
    selectAll: selection.all,
    clearSelection,
  })
  const queries = useQueryClient()
  const [pointed, setPointed] = useState<number>()
  const likely = rowAt(pointed ?? current)?.id
  useEffect(() => {
    if (likely === undefined) return
    const timer = setTimeout(() => prefetchDocument(queries, likely), STAY_MS)
    return () => clearTimeout(timer)
  }, [likely, queries])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list is opened, to find the last place again.
  useEffect(() => rows.scrollToIndex(current, { align: 'auto' }), [])

  return (
    <div className={classes.scroller} ref={scroller}>
      <table className={classes.table} aria-label={messages.queue.table} aria-rowcount={total + 1}>
        <thead>
          <tr>
            <th scope="col" className={classes.choice}>
              <Checkbox
                size="xs"
                aria-label={messages.queue.selectAll}
                checked={selection.ids.size > 0 && selection.ids.size >= total}
                indeterminate={selection.ids.size > 0 && selection.ids.size < total}
                onChange={() => (selection.ids.size > 0 ? clearSelection() : selection.all())}
              />
            </th>
            {QUEUE_COLUMNS.map(column => (
              <HeaderCell key={column.key} column={column} sort={view.sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <tr aria-hidden style={{ height: first?.start ?? 0 }} />
          {inSight.map(({ index }) => {
            const document = rowAt(index)
            return (
              <tr
                key={document?.id ?? index}
                className={classes.row}
                style={{ height: ROW_HEIGHT }}
                aria-rowindex={index + 2}
                aria-selected={index === current}
                data-status={document?.status}
                data-chosen={(document !== undefined && selection.ids.has(document.id)) || undefined}
                onPointerEnter={() => setPointed(index)}
                onClick={event => isChoice(event.target) || open(index)}
                onKeyDown={event => event.key === 'Enter' && event.target === event.currentTarget && open(index)}
              >
                <td className={classes.choice} data-choice>
                  {document !== undefined && (
                    <Checkbox
                      size="xs"
                      tabIndex={-1}
                      aria-label={messages.queue.select(document.vendorName ?? document.fileName)}
                      checked={selection.ids.has(document.id)}
                      onChange={event =>
                        (event.nativeEvent as MouseEvent).shiftKey ? selection.extendTo(index) : selection.toggle(index)
                      }
                    />
                  )}
                </td>
                {QUEUE_COLUMNS.map(column => (
                  <td key={column.key} data-numeric={column.numeric}>
                    {document !== undefined && column.render(document, { doubtBelow })}
                  </td>
                ))}
              </tr>
            )
          })}
          <tr aria-hidden style={{ height: rows.getTotalSize() - (last?.end ?? 0) }} />
        </tbody>
      </table>
    </div>
  )
}
