import type { CSSProperties } from 'react'
import type { Box } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'
import type { Understanding } from '#shared/understanding.ts'
import { attentionStep, stepShown, wordsOfStep } from './attentionView.ts'
import classes from './HeatLayer.module.css'

interface HeatLayerProps {
  readonly understanding: Understanding
  readonly field: FieldName
  readonly page: number
  /** A box of the upright page as the page lies on the screen. */
  readonly turned: (box: Box) => Box
}

const placeOf = ([left, top, right, bottom]: Box): CSSProperties => ({
  left: `${left * 100}%`,
  top: `${top * 100}%`,
  width: `${(right - left) * 100}%`,
  height: `${(bottom - top) * 100}%`,
})

/** Over the page: the words that a field's query looked at, the hotter the more, and the values that competed, numbered. */
export function HeatLayer({ understanding, field, page, turned }: HeatLayerProps) {
  const chosen = attentionStep.use()
  const { attention, fields } = understanding
  const words = attention === undefined ? [] : wordsOfStep(attention, field, stepShown(attention, chosen))
  const most = Math.max(...words.map(({ weight }) => weight))
  const candidates = fields[field]?.candidates ?? []
  return (
    <div aria-hidden data-testid="heat">
      {words
        .filter(word => word.page === page)
        .map(({ box, weight }) => (
          <div
            key={box.join()}
            className={classes.word}
            style={{ ...placeOf(turned(box)), '--heat': weight / most } as CSSProperties}
          />
        ))}
      {candidates.map(
        ({ place, value, reason }, index) =>
          place?.page === page && (
            <div key={value} className={classes.rival} data-reason={reason} style={placeOf(turned(place.box))}>
              <span className={classes.number}>{index + 1}</span>
            </div>
          ),
      )}
    </div>
  )
}
