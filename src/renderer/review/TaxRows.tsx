import { type KeyboardEvent, useState } from 'react'
import type { TypedTaxRow } from '#shared/desk.ts'
import type { TaxRow } from '#shared/document.ts'
import { type ErrorData, VouchError } from '#shared/errors.ts'
import { messages } from '../messages/index.ts'
import { useReviewed } from './ReviewContext.tsx'
import classes from './TaxRows.module.css'
import { TAX_COLUMNS, type TaxColumn, typedRow, withTaxCell } from './taxRows.ts'

interface TaxCellProps {
  readonly row: number
  readonly column: TaxColumn
  readonly text: string
  readonly onChange: (text: string) => void
  readonly onGiveUp: () => void
}

const cellId = (row: number, column: TaxColumn) => `tax-${row}-${column.name}`

function TaxCell({ row, column, text, onChange, onGiveUp }: TaxCellProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      event.preventDefault()
      onGiveUp()
    } else if (step !== undefined) {
      event.preventDefault()
      const next = document.getElementById(cellId(row + step, column))
      if (next instanceof HTMLInputElement) next.select()
      else event.currentTarget.blur()
    }
  }
  return (
    <input
      id={cellId(row, column)}
      className={classes.cell}
      aria-label={messages.desk.taxCell(messages.desk[column.heading], row + 1)}
      autoComplete="off"
      inputMode="decimal"
      readOnly={useReviewed().readOnly}
      value={text}
      onChange={event => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  )
}

/** The tax of each rate, to be corrected like everything else. What is typed in the empty last row becomes a new rate. */
export function TaxRows() {
  const { detail, readOnly, changeTax, effort } = useReviewed()
  const stored: readonly TaxRow[] = detail.content.taxBreakdown
  const [typed, setTyped] = useState<readonly TypedTaxRow[]>()
  const [error, setError] = useState<ErrorData>()
  const rows = typed ?? stored.map(typedRow)
  const shown = readOnly ? rows : [...rows, typedRow(undefined)]
  if (shown.length === 0) return null

  const save = async () => {
    if (typed === undefined) return
    try {
      await changeTax(typed)
      effort.touch('tax')
      setTyped(undefined)
      setError(undefined)
    } catch (thrown) {
      setError(VouchError.dataOf(thrown))
    }
  }
  const giveUp = () => {
    setTyped(undefined)
    setError(undefined)
  }
  return (
    <div className={classes.rates}>
      <span className={classes.label}>{messages.desk.tax}</span>
      <div>
        <table className={classes.table} aria-label={messages.desk.tax}>
          <thead>
            <tr>
              {TAX_COLUMNS.map(column => (
                <th key={column.name} scope="col">
                  {messages.desk[column.heading]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody
            // A row is saved as a whole: while the focus stays among its cells it is still being written.
            onBlur={event => {
              if (!event.currentTarget.contains(event.relatedTarget)) void save()
            }}
          >
            {shown.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a rate is known by its place only.
              <tr key={index}>
                {TAX_COLUMNS.map(column => (
                  <td key={column.name}>
                    <TaxCell
                      row={index}
                      column={column}
                      text={row[column.name]}
                      onChange={text => setTyped(withTaxCell(rows, index, column.name, text))}
                      onGiveUp={giveUp}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {error !== undefined && (
          <p className={classes.error} role="alert">
            {messages.review.notSaved} {error.message} {error.advice}
          </p>
        )}
      </div>
    </div>
  )
}
