import { SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import type { Queries } from '#shared/queries.ts'
import { formatPercent } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'
import classes from './QueryPanel.module.css'
import { queryTitle } from './QueryPanel.tsx'

/** The strongest of these say more than a thousand cells. */
const MOST_SAID = 8

interface Bond {
  readonly from: number
  readonly to: number
  readonly share: number
}

const bondsOf = (matrix: readonly (readonly number[])[]): Bond[] =>
  matrix
    .flatMap((row, from) => row.map((share, to): Bond => ({ from, to, share })))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => b.share - a.share)

/** How much the queries look at each other: a row looks at the columns. */
export function AmongPanel({ among }: Pick<Queries, 'among'>) {
  const [chosen, choose] = useState(among.length - 1)
  const matrix = among[chosen]
  if (matrix === undefined) return null
  const size = matrix.length
  const most = Math.max(...matrix.flat())
  return (
    <Panel
      title={messages.models.among}
      hint={messages.models.amongHint}
      actions={
        <SegmentedControl
          className={classes.choice}
          size="xs"
          aria-label={messages.attention.layers}
          data={among.map((_, layer) => ({ value: String(layer), label: messages.attention.layer(layer + 1) }))}
          value={String(chosen)}
          onChange={value => choose(Number(value))}
        />
      }
    >
      <div className={classes.among}>
        <svg
          className={classes.matrix}
          viewBox={`-14 0 ${size + 14} ${size}`}
          role="img"
          aria-label={messages.models.among}
        >
          {matrix.map((row, from) => (
            <g key={queryTitle(from)}>
              <text x={-0.4} y={from + 0.75}>
                {queryTitle(from)}
              </text>
              {row.map((share, to) => (
                <rect key={queryTitle(to)} x={to} y={from} width={0.95} height={0.95} opacity={share / most}>
                  <title>{messages.models.bond(queryTitle(from), queryTitle(to), formatPercent(share))}</title>
                </rect>
              ))}
            </g>
          ))}
        </svg>
        <div>
          <Text size="sm">{messages.models.strongest}</Text>
          <ul className={classes.bonds}>
            {bondsOf(matrix)
              .slice(0, MOST_SAID)
              .map(({ from, to, share }) => (
                <li key={`${from} ${to}`}>
                  {messages.models.bond(queryTitle(from), queryTitle(to), formatPercent(share))}
                </li>
              ))}
          </ul>
        </div>
      </div>
    </Panel>
  )
}
