import type { Alert } from '#shared/alerts.ts'
import { VouchError } from '#shared/errors.ts'
import type { AlertFacts } from '../alerts/finding.ts'
import type { StoreContext } from './context.ts'

export interface Alerts {
  /** Those that still are so, newest first, and then the last that were. */
  list(): Alert[]
  /** Raises an alert, or renews what the one with this cause says. `toldAt`: when somebody was last told of the cause. */
  raise(cause: string, facts: AlertFacts): { alert: Alert; isNew: boolean; toldAt?: string }
  /** Returns whether there was one. */
  clear(cause: string): boolean
  /** Throws VouchError `not-found`. */
  see(id: number): void
  /** Somebody was told. */
  told(ids: readonly number[]): void
}

/** How many of those that are over are listed. */
const MOST_CLEARED = 30

interface AlertRow extends Omit<Alert, 'figures' | 'clearedAt' | 'seenAt'> {
  readonly figures: string
  readonly clearedAt: string | null
  readonly seenAt: string | null
}

const COLUMNS = `row AS id, kind, severity, about, message, advice, figures, raised_at AS raisedAt, last_at AS lastAt,
  cleared_at AS clearedAt, seen_at AS seenAt`

function toAlert({ figures, clearedAt, seenAt, ...row }: AlertRow): Alert {
  return {
    ...row,
    figures: JSON.parse(figures) as Alert['figures'],
    ...(clearedAt !== null && { clearedAt }),
    ...(seenAt !== null && { seenAt }),
  }
}

export function createAlerts({ database, change, now }: StoreContext): Alerts {
  const open = database
    .prepare<[string], number>('SELECT row FROM alerts WHERE cause = ? AND cleared_at IS NULL')
    .pluck()
  const lastTold = database.prepare<[string], string | null>('SELECT max(told_at) FROM alerts WHERE cause = ?').pluck()
  const get = database.prepare<[number], AlertRow>(`SELECT ${COLUMNS} FROM alerts WHERE row = ?`)
  const insert = database.prepare(
    `INSERT INTO alerts (cause, kind, severity, about, message, advice, figures, raised_at, last_at)
     VALUES (:cause, :kind, :severity, :about, :message, :advice, :figures, :at, :at)`,
  )
  const renew = database.prepare(
    `UPDATE alerts SET severity = :severity, message = :message, advice = :advice, figures = :figures, last_at = :at
     WHERE row = :row`,
  )
  const clear = database.prepare('UPDATE alerts SET cleared_at = ? WHERE row = ?')
  const see = database.prepare('UPDATE alerts SET seen_at = coalesce(seen_at, ?) WHERE row = ?')
  const tell = database.prepare('UPDATE alerts SET told_at = ? WHERE row = ?')
  const alertOf = (row: number): Alert => toAlert(get.get(row)!)

  return {
    list: () =>
      [
        ...database
          .prepare<[], AlertRow>(`SELECT ${COLUMNS} FROM alerts WHERE cleared_at IS NULL ORDER BY row DESC`)
          .all(),
        ...database
          .prepare<[], AlertRow>(
            `SELECT ${COLUMNS} FROM alerts WHERE cleared_at IS NOT NULL ORDER BY cleared_at DESC LIMIT ${MOST_CLEARED}`,
          )
          .all(),
      ].map(toAlert),

    raise(cause, { figures, ...facts }) {
      const known = open.get(cause)
      const values = { ...facts, figures: JSON.stringify(figures), at: now() }
      if (known !== undefined) {
        const { kind: _kind, about: _about, ...renewed } = values
        renew.run({ ...renewed, row: known })
        return { alert: alertOf(known), isNew: false }
      }
      const toldAt = lastTold.get(cause) ?? undefined
      const row = change(() => {
        const { lastInsertRowid } = insert.run({ ...values, cause })
        const { kind, about, message } = facts
        return {
          result: Number(lastInsertRowid),
          entries: [{ action: 'alert-raised', details: { kind, about, message, figures } }],
        }
      })
      return { alert: alertOf(row), isNew: true, ...(toldAt !== undefined && { toldAt }) }
    },

    clear(cause) {
      const row = open.get(cause)
      if (row === undefined) return false
      change(() => {
        clear.run(now(), row)
        return { result: undefined, entries: [{ action: 'alert-cleared', details: { cause } }] }
      })
      return true
    },

    see: id =>
      change(() => {
        if (see.run(now(), id).changes === 0) throw new VouchError('not-found', `alert ${id}`)
        return { result: undefined, entries: [{ action: 'alert-seen', details: { id } }] }
      }),

    told(ids) {
      for (const id of ids) tell.run(now(), id)
    },
  }
}
